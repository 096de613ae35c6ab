using System.Globalization;

namespace NewsArchive.Web.Components;

/// <summary>Addresses of a document that may have several pages.</summary>
public static class PartAddress
{
    /// <summary>The address of a page; the first page has the article's own.</summary>
    public static string Of(string path, int page) => WithWords(path, page, null);

    /// <summary>The address of a block.</summary>
    /// <param name="anchor">The block's anchor, without <c>#</c>.</param>
    public static string Of(string path, int page, string anchor) => $"{Of(path, page)}#{anchor}";

    /// <summary>The address of a block, on a page where the words of a search are marked.</summary>
    public static string Of(string path, int page, string? query, string anchor) => $"{WithWords(path, page, query)}#{anchor}";

    /// <summary>The address of a page where the words of a search, if there are any, are marked.</summary>
    public static string WithWords(string path, int page, string? query)
    {
        var words = string.IsNullOrEmpty(query) ? "" : $"?q={Uri.EscapeDataString(query)}";
        return page <= 1 ? path + words : string.Create(CultureInfo.InvariantCulture, $"{path}{words}{(words.Length > 0 ? '&' : '?')}pagina={page}");
    }
}
