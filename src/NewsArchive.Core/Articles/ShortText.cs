using System.Globalization;

namespace NewsArchive.Core.Articles;

/// <summary>Long texts cut for lists.</summary>
public static class ShortText
{
    private const char Ellipsis = '…';

    /// <summary>
    /// The text itself when it is short enough, else its beginning with an ellipsis: cut at a space when one is near, else between two
    /// graphemes.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="maxLength">In UTF-16 units, the ellipsis included; 2 or more.</param>
    public static string Of(string text, int maxLength)
    {
        if (text.Length <= maxLength)
            return text;
        var end = GraphemeEnd(text, maxLength - 1);
        var space = text.LastIndexOf(' ', end - 1, Math.Min(end, maxLength / 4));
        return text[..(space > 0 ? space : end)].TrimEnd() + Ellipsis;
    }

    // The last end of a grapheme that is not beyond the limit; in a single enormous grapheme, a cut that halves no surrogate pair.
    private static int GraphemeEnd(string text, int limit)
    {
        var end = 0;
        while (end < limit)
        {
            var next = end + StringInfo.GetNextTextElementLength(text.AsSpan(end, Math.Min(text.Length - end, limit - end + 1)));
            if (next > limit)
                break;
            end = next;
        }

        if (end > 0)
            return end;
        return char.IsHighSurrogate(text[limit - 1]) ? Math.Max(1, limit - 1) : limit;
    }
}
