using Microsoft.AspNetCore.Components.Routing;

namespace NewsArchive.Web.Circuits;

/// <summary>
/// Which pages bring a circuit: those of the desk, and lists on which the reader asked for the live filter panel. They load Blazor's and
/// MudBlazor's scripts, have a policy of their own, and are never kept.
/// </summary>
public static class CircuitPages
{
    /// <summary>The parameter that opens the panel.</summary>
    public const string Panel = "paneel";

    /// <summary>Its one value.</summary>
    public const string Open = "open";

    private static readonly string[] Lists = ["/artikelen", "/fotos"];
    private static readonly string[] Rooms = ["/redactie", "/beheer"];

    public static bool IsAsked(HttpContext context) => IsPanel(context.Request) || IsDesk(context);

    /// <summary>Whether the whole page is one circuit: a page of the desk, unless it says that it is none by excluding itself from routing there.</summary>
    public static bool IsDesk(HttpContext context) =>
        context.IsPage() && Rooms.Any(room => context.Request.Path.StartsWithSegments(room)) && context.AcceptsInteractiveRouting();

    private static bool IsPanel(HttpRequest request) =>
        request.Query[Panel] == Open && Lists.Contains(request.Path.Value, StringComparer.Ordinal);
}
