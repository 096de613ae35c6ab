using Microsoft.AspNetCore.OutputCaching;
using MudBlazor.Services;
using NewsArchive.Store.Indexing;
using NewsArchive.Web.Auth;
using NewsArchive.Web.Caching;
using NewsArchive.Web.Circuits;
using NewsArchive.Web.Components;
using NewsArchive.Web.Components.Filters;
using NewsArchive.Web.Editor.Items;
using NewsArchive.Web.Editor.Review;
using NewsArchive.Web.Hosting;
using NewsArchive.Web.Preferences;
using NewsArchive.Web.Reader.Corrections;
using NewsArchive.Web.Reader.Exports;
using NewsArchive.Web.Reader.Filters;
using NewsArchive.Web.Reader.Filters.Panel;
using NewsArchive.Web.Reader.Proposals;
using NewsArchive.Web.Reader.Texts;

namespace NewsArchive.Web;

/// <summary>The pages that readers see: rendered on the server, without script.</summary>
public static class ReaderPageExtensions
{
    public static void AddReaderPages(this IServiceCollection services)
    {
        services.AddRazorComponents().AddCircuits();
        services.AddMudServices();
        services.AddLanguages();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<ArchiveClock>();
        services.AddSingleton<MarkdownTexts>();
        services.AddSingleton<PanelLists>();
        services.AddExports();
        services.AddCorrectionFeed();
        services.AddProposals();
        services.AddReview();
        services.AddDeskWork();
        services.AddSingleton(provider => provider.GetRequiredService<ArchiveGazetteer>().Gazetteer);
        services.AddSingleton<PlaceNames>();
    }

    public static void MapReaderPages(this IEndpointRouteBuilder endpoints)
    {
        var components = endpoints.MapRazorComponents<App>().AddInteractiveServerRenderMode().OnlyRead();

        // Reader pages alone: a page that knows who asks or takes a form is nobody else's. And pages alone: among these endpoints is also what a circuit speaks through, and who asks for that would wait in the cache until the
        // reader before them leaves.
        components.Add(endpoint =>
        {
            if (endpoint is RouteEndpointBuilder page && page.IsPage() && !SignInPaths.MayHoldForm("/" + page.RoutePattern.RawText?.TrimStart('/')))
                endpoint.Metadata.Add(new OutputCacheAttribute { PolicyName = PageCachePolicy.Name });
        });
    }
}
