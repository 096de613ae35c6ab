using System.Buffers;
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
    public static string Read(SourceText source, IEnumerable<SourceSpan> spans) =>
        Read(source, spans is SourceSpan[] array ? array : [.. spans]);

    /// <summary>The text over one span.</summary>
    public static string Read(SourceText source, SourceSpan span) => Read(source, [span]);

    /// <summary>The text over some spans, joined by a space.</summary>
    public static string Read(SourceText source, params ReadOnlySpan<SourceSpan> spans)
    {
        if (spans.Length == 1 && WhiteSpace.IsTrimmed(Slice(source, spans[0])) && WhiteSpace.IsFolded(Slice(source, spans[0])))
            return Compose(Slice(source, spans[0]).ToString());
        var room = spans.Length;
        foreach (var span in spans)
            room += span.Length;
        var buffer = ArrayPool<char>.Shared.Rent(room);
        var length = 0;
        foreach (var span in spans)
        {
            if (length > 0 && buffer[length - 1] != ' ')
                buffer[length++] = ' ';
            length = WhiteSpace.Append(buffer, length, Slice(source, span));
        }

        if (length > 0 && buffer[length - 1] == ' ')
            length--;
        var folded = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return Compose(folded);
    }

    private static ReadOnlySpan<char> Slice(SourceText source, SourceSpan span) => source.Text.AsSpan(span.Offset, span.Length);

    internal static SpannedText Spanned(SourceText source, ImmutableArray<SourceSpan> spans) => new(Read(source, spans.AsSpan()), spans);

    private static string Compose(string text)
    {
        if (IsComposed(text))
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

    // Below the combining marks, and among punctuation and currency signs, no character is anything but composed.
    private static bool IsComposed(ReadOnlySpan<char> text) =>
        !text.ContainsAnyInRange('\u0300', '\u200F') && !text.ContainsAnyInRange('\u20D0', '\uFFFF');

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
