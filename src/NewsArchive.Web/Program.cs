using NewsArchive.Web;
using NewsArchive.Web.Hosting;
using NewsArchive.Web.Preferences;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddAddresses();
builder.Services.AddReaderPages();

var app = builder.Build();
app.UseErrorPages();
app.UseRequestLocalization();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapPreferences();
app.MapReaderPages();
app.Run();
