using System.Text;
using Microsoft.AspNetCore.Diagnostics;

namespace NewsArchive.Web.Preferences;

/// <summary>
/// The address of the page being shown, without parameters that mean nothing here: cached pages name it in their links, so it may
/// hold only what the cache tells pages apart by.
/// </summary>
public static class ReaderAddress
{
    /// <summary>
    /// The names of parameters that change what a page shows, in the order in which addresses name them. A page that reads another one
    /// adds it here, or the cache would show everyone the same.
    /// </summary>
    public static IReadOnlyList<string> Parameters { get; } =
    [
        "q", "van", "tot", "datum", "plaats", "persbureau", "fotograaf", "collectie", "signaal", "foto", "herkomst", "rechten",
        "sorteer", "paneel", "artikel", "veld", "pagina", "uitsnede",
    ];

    /// <summary>Path and known parameters, percent-encoded.</summary>
    public static string Of(HttpContext context)
    {
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is { } failed)
            return new PathString(failed.OriginalPath).ToUriComponent();
        var request = context.Request;
        var address = new StringBuilder(request.Path.ToUriComponent());
        var separator = '?';
        foreach (var name in Parameters)
        {
            foreach (var value in request.Query[name].Where(value => !string.IsNullOrEmpty(value)))
            {
                address.Append(separator).Append(name).Append('=').Append(Uri.EscapeDataString(value!));
                separator = '&';
            }
        }
        return address.ToString();
    }
}
