using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Parsing;

/// <summary>
/// Reads values from the source: the one normalisation used everywhere (rule "Text"). Unicode normal form C, every run of
/// white space made one space, trimmed; quotes, dashes and case stay.
/// </summary>
public static class SourceValues
{
    // A longer pile of combining marks is left as it is: putting it in canonical order costs the square of its length.
    private const int MaxMarks = 64;

    /// <summary>The text over some spans, joined by a space.</summary>
    /// <param name="source">What the spans point into.</param>
    /// <param name="spans">In reading order, all inside the source.</param>
    public static string Read(SourceText source, IEnumerable<SourceSpan> spans)
    {
        var folded = new StringBuilder();
        foreach (var span in spans)
        {
            if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
            AppendFolded(folded, source.Text.AsSpan(span.Offset, span.Length));
        }

        if (folded.Length > 0 && folded[^1] == ' ')
            folded.Length--;
        return Compose(folded.ToString());
    }

    /// <summary>The text over one span.</summary>
    public static string Read(SourceText source, SourceSpan span) => Read(source, [span]);

    internal static SpannedText Spanned(SourceText source, ImmutableArray<SourceSpan> spans) => new(Read(source, spans), spans);

    private static void AppendFolded(StringBuilder folded, ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var word = 0;
            while (word < text.Length && !char.IsWhiteSpace(text[word]))
                word++;
            folded.Append(text[..word]);
            var space = word;
            while (space < text.Length && char.IsWhiteSpace(text[space]))
                space++;
            if (space > word && folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
            text = text[space..];
        }
    }

    private static string Compose(string text)
    {
        if (System.Text.Ascii.IsValid(text))
            return text;
        StringBuilder? whole = null;
        var done = 0;
        for (var i = 0; i < text.Length;)
        {
            var length = Indivisible(text, i);
            if (length == 0)
            {
                i += char.IsSurrogatePair(text, i) ? 2 : 1;
                continue;
            }

            (whole ??= new StringBuilder()).Append(text[done..i].Normalize()).Append(text, i, length);
            done = i += length;
        }

        return whole is null ? text.Normalize() : whole.Append(text[done..].Normalize()).ToString();
    }

    // How many characters from here must not be given to Normalize: it rejects lone surrogates and U+FFFE.
    private static int Indivisible(string text, int index)
    {
        var c = text[index];
        if (c == '\uFFFE' || (char.IsSurrogate(c) && !char.IsSurrogatePair(text, index) && !IsSecondHalf(text, index)))
            return 1;
        if (!IsMark(c) || (index > 0 && IsMark(text[index - 1])))
            return 0;
        var end = index;
        while (end < text.Length && IsMark(text[end]))
            end++;
        return end - index > MaxMarks ? end - index : 0;
    }

    private static bool IsSecondHalf(string text, int index) => index > 0 && char.IsSurrogatePair(text, index - 1);

    private static bool IsMark(char c) => c >= '\u0300' && char.GetUnicodeCategory(c) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark;
}
