namespace NewsArchive.Core.Words;

/// <summary>The signs of the query language.</summary>
internal static class QueryText
{
    internal const string Or = "OF";

    internal static bool IsOr(ReadOnlySpan<char> chunk) => chunk is "OF" or "OR";

    internal static bool IsQuote(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»';

    internal static bool IsHyphen(char c) => c is '-' or '‐' or '‑' or '–';

    /// <summary>What may be typed for the minus of an exclusion: a hyphen, a dash, a minus sign.</summary>
    internal static bool IsMinus(char c) => IsHyphen(c) || c is '—' or '−';

    internal static bool EndsChunk(char c) => char.IsWhiteSpace(c) || c is '(' or ')' || IsQuote(c);

    /// <summary>The field of this name.</summary>
    internal static QueryScope? Scope(ReadOnlySpan<char> name) => name.ToString().ToLowerInvariant() switch
    {
        "titel" or "title" => QueryScope.Title,
        "foto" or "photo" => QueryScope.Photo,
        "plaats" or "place" => QueryScope.Place,
        _ => null,
    };

    /// <summary>The beginning of a text, without half a character at its end.</summary>
    internal static string Head(string text, int length)
    {
        if (text.Length <= length)
            return text;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }
}

/// <summary>What a word of a query is looked for in.</summary>
internal enum QueryScope
{
    Any,
    Title,
    Photo,
    Place,
}
