using NewsArchive.Web;
using NewsArchive.Web.Auth;
using NewsArchive.Web.Caching;
using NewsArchive.Web.Circuits;
using NewsArchive.Web.Editor.Exchange;
using NewsArchive.Web.Hosting;
using NewsArchive.Web.Preferences;
using NewsArchive.Web.Reader.Articles.Citing;
using NewsArchive.Web.Reader.Corrections;
using NewsArchive.Web.Reader.Exports;
using NewsArchive.Web.Reader.Search;
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
    builder.AddSignIn();
    builder.Services.AddPageCache();
    builder.Services.AddReaderPages();

    var app = builder.Build();
    app.BeginArchiveOpening();
    app.UseNetwork();
    app.UseSecurityHeaders();
    app.UseHostNames();
    app.UseErrorPages();
    app.UseArchiveOpening();
    app.UsePageCache();
    app.UseRequestLocalization();
    app.UseOwnOrigin();
    app.UseSignIn();
    app.UseCircuitFreePages();
    app.UseAntiforgery();
    app.UseFormTokens();
    app.MapStaticAssets();
    var site = app.MapGroup("").OnlyRead();
    site.MapPreferences();
    site.MapSitemaps();
    site.MapHealth();
    site.MapCitations();
    site.MapExports();
    site.MapSuggestions();
    site.MapCorrectionFeed();
    app.MapSignIn();
    app.MapCorrectionExports();
    app.MapReaderPages();
    return app;
});
