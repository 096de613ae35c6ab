using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading;

/// <summary>The words of a query as patterns for a folded title.</summary>
internal static class TitlePatterns
{
    /// <summary>What makes the sign behind it stand for itself.</summary>
    public const string Escape = "\\";

    private const int MostWords = 10;

    /// <summary>A pattern for each word; none when there is no word.</summary>
    public static IEnumerable<string> Of(string? query) => query is null
        ? []
        : PlainText.Of(query)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.Ordinal)
            .Take(MostWords)
            .Select(word => $"%{Escaped(word)}%");

    private static string Escaped(string word) => word
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal);
}
