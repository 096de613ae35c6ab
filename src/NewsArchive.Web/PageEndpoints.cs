using Microsoft.AspNetCore.Components.Endpoints;

namespace NewsArchive.Web;

/// <summary>Tells pages from whatever else answers: files, exports, and what a circuit speaks through.</summary>
internal static class PageEndpoints
{
    public static bool IsPage(this HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;

    public static bool IsPage(this EndpointBuilder endpoint) => endpoint.Metadata.OfType<ComponentTypeMetadata>().Any();
}
