using NewsArchive.Core.Words;

namespace NewsArchive.Store.Reading;

/// <summary>Marks as pages show them.</summary>
internal static class Marks
{
    /// <summary>The words looked for in a text, in order.</summary>
    public static IReadOnlyList<MarkedRange> Find(string? text, WordMatcher matcher) =>
        string.IsNullOrEmpty(text) ? [] : [.. TextMarks.Find(text, matcher).Select(mark => new MarkedRange(mark.Offset, mark.Length))];
}
