using NewsArchive.Web;
using NewsArchive.Web.Caching;
using NewsArchive.Web.Hosting;
using NewsArchive.Web.Preferences;
using NewsArchive.Web.Security;
using NewsArchive.Web.Sitemaps;

return await Startup.RunAsync(() =>
{
    // Beside the program, not where it happens to be called from.
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    builder.AddStartupMessages();
    builder.AddAddresses();
    builder.AddProxies();
    builder.AddArchive();
    builder.Services.AddPageCache();
    builder.Services.AddReaderPages();

    var app = builder.Build();
    app.BeginArchiveOpening();
    app.UseNetwork();
    app.UseSecurityHeaders();
    app.UseErrorPages();
    app.UseRequestLocalization();
    app.UseArchiveOpening();
    app.UsePageCache();
    app.UseAntiforgery();
    app.MapStaticAssets();
    app.MapPreferences();
    app.MapSitemaps();
    app.MapHealth();
    app.MapReaderPages();
    return app;
});
