using System.Globalization;

namespace NewsArchive.Web.Reader;

/// <summary>Addresses of a document that may have several pages.</summary>
public static class PartAddress
{
    /// <summary>The address of a page; the first page has the article's own.</summary>
    public static string Of(string path, int page) =>
        page <= 1 ? path : string.Create(CultureInfo.InvariantCulture, $"{path}?pagina={page}");

    /// <summary>The address of a block.</summary>
    /// <param name="anchor">The block's anchor, without <c>#</c>.</param>
    public static string Of(string path, int page, string anchor) => $"{Of(path, page)}#{anchor}";
}
