namespace NewsArchive.Web.Circuits;

/// <summary>
/// Which pages bring a circuit: only those on which the reader asked for the live filter panel. They load Blazor's and MudBlazor's scripts,
/// have a policy of their own, and are never kept.
/// </summary>
public static class CircuitPages
{
    /// <summary>The parameter that opens the panel.</summary>
    public const string Panel = "paneel";

    /// <summary>Its one value.</summary>
    public const string Open = "open";

    private static readonly string[] Lists = ["/artikelen", "/fotos"];

    public static bool IsAsked(HttpRequest request) =>
        request.Query[Panel] == Open && Lists.Contains(request.Path.Value, StringComparer.Ordinal);
}
