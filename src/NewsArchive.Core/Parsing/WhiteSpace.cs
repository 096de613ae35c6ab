using System.Buffers;

namespace NewsArchive.Core.Parsing;

/// <summary>White space as the rule "Text" folds it: every run of it is one space.</summary>
internal static class WhiteSpace
{
    /// <summary>All white space but the plain space.</summary>
    private static readonly SearchValues<char> Unusual = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => c != ' ' && char.IsWhiteSpace(c))]);

    /// <summary>Whether there is no white space but single plain spaces.</summary>
    public static bool IsFolded(ReadOnlySpan<char> text) => !text.ContainsAny(Unusual) && text.IndexOf("  ") < 0;

    /// <summary>Folds a stretch of the source, and notes where each character of the result stands.</summary>
    /// <param name="source">The whole source.</param>
    /// <param name="start">Where the stretch starts.</param>
    /// <param name="map">As long as the stretch; gets the places.</param>
    public static string Fold(string source, int start, Span<int> map)
    {
        var chars = ArrayPool<char>.Shared.Rent(map.Length);
        var length = 0;
        for (var i = start; i < start + map.Length; i++)
        {
            var isSpace = char.IsWhiteSpace(source[i]);
            if (isSpace && length > 0 && chars[length - 1] == ' ')
                continue;
            chars[length] = isSpace ? ' ' : source[i];
            map[length++] = i;
        }

        var folded = new string(chars, 0, length);
        ArrayPool<char>.Shared.Return(chars);
        return folded;
    }

    /// <summary>
    /// Writes text behind what a buffer holds, folded. A run at its start becomes a space, except behind a space or at the very start.
    /// </summary>
    /// <returns>How many characters the buffer holds now.</returns>
    public static int Append(Span<char> buffer, int length, ReadOnlySpan<char> text)
    {
        if (IsTrimmed(text) && IsFolded(text))
        {
            text.CopyTo(buffer[length..]);
            return length + text.Length;
        }

        while (!text.IsEmpty)
        {
            var word = WordLength(text);
            text[..word].CopyTo(buffer[length..]);
            length += word;
            var space = word;
            while (space < text.Length && char.IsWhiteSpace(text[space]))
                space++;
            if (space > word && length > 0 && buffer[length - 1] != ' ')
                buffer[length++] = ' ';
            text = text[space..];
        }

        return length;
    }

    /// <summary>Whether no plain space stands at either end.</summary>
    public static bool IsTrimmed(ReadOnlySpan<char> text) => text.IsEmpty || (text[0] != ' ' && text[^1] != ' ');

    private static int WordLength(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                return i;
        }

        return text.Length;
    }
}
