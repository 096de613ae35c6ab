using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;

namespace NewsArchive.Web.Circuits;

/// <summary>
/// Lets the framework take a page for one that cannot have a circuit, unless the reader asked for one: it would otherwise seal an empty state
/// into the end of every page, anew each time.
/// </summary>
public static class CircuitFreePages
{
    // What names the ways in which a page's components may live; the framework keeps the type to itself.
    private const string RenderModes = "ConfiguredRenderModesMetadata";

    private static readonly ConditionalWeakTable<Endpoint, Endpoint> Known = [];

    public static void UseCircuitFreePages(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.IsPage() && !CircuitPages.IsAsked(context))
            context.SetEndpoint(Known.GetValue(context.GetEndpoint()!, WithoutCircuit));
        return next(context);
    });

    private static RouteEndpoint WithoutCircuit(Endpoint endpoint)
    {
        var page = (RouteEndpoint)endpoint;
        var metadata = page.Metadata.Select(about => about.GetType().Name == RenderModes
            ? Activator.CreateInstance(about.GetType(), [Array.Empty<IComponentRenderMode>()])!
            : about);
        return new RouteEndpoint(page.RequestDelegate!, page.RoutePattern, page.Order, new EndpointMetadataCollection(metadata), page.DisplayName);
    }
}
