using System.Globalization;

namespace NewsArchive.Core.Articles;

/// <summary>Addresses of articles.</summary>
public static class ArticlePath
{
    private const string Root = "/artikelen";
    private const string Nameless = "artikel";
    private const int FirstSuffix = 6;
    private const int SuffixStep = 4;

    /// <summary>The address that an article would have if it were alone, such as <c>/artikelen/2016/05/01/slug</c>.</summary>
    /// <param name="published">Publication day, or null when undated.</param>
    /// <param name="title">The headline, or null.</param>
    public static string Of(DateOnly? published, string? title)
    {
        var folder = published is { } day ? day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture) : "zonder-datum";
        return $"{Root}/{folder}/{(title is null ? null : Slug.Of(title)) ?? Nameless}";
    }

    /// <summary>The addresses to try in turn: the plain one, then with ever more of the document's hash.</summary>
    /// <param name="path">What <see cref="Of"/> gave.</param>
    /// <param name="sha256">The document's SHA-256, hexadecimal.</param>
    public static IEnumerable<string> Candidates(string path, string sha256)
    {
        yield return path;
        for (var length = FirstSuffix; length <= sha256.Length; length += SuffixStep)
            yield return $"{path}-{sha256[..length]}";
    }
}
