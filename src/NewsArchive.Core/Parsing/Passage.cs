using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Parsing;

/// <summary>
/// A stretch of the source with every run of white space made one space, trimmed, that knows where each character stands.
/// All looking goes through it and is counted.
/// </summary>
internal sealed class Passage
{
    private readonly ReadOnlyMemory<char> chars;
    private readonly int[]? map;
    private readonly int offset;
    private readonly StepCounter steps;

    private Passage(ReadOnlyMemory<char> chars, int[]? map, int offset, StepCounter steps) =>
        (this.chars, this.map, this.offset, this.steps) = (chars, map, offset, steps);

    public int Length => chars.Length;

    public Part Whole => new(0, Length);

    public char this[int index] => chars.Span[index];

    /// <summary>Folds the source between two offsets; both ends must be white-space free or the stretch empty.</summary>
    public static Passage Of(string source, int start, int end, StepCounter steps)
    {
        steps.Add(end - start);
        if (IsFolded(source.AsSpan(start, end - start)))
            return new Passage(source.AsMemory(start, end - start), null, start, steps);
        var (chars, map, length) = (new char[end - start], new int[end - start], 0);
        for (var i = start; i < end; i++)
        {
            var isSpace = char.IsWhiteSpace(source[i]);
            if (isSpace && length > 0 && chars[length - 1] == ' ')
                continue;
            (chars[length], map[length]) = (isSpace ? ' ' : source[i], i);
            length++;
        }

        return new Passage(chars.AsMemory(0, length), map, start, steps);
    }

    /// <summary>Where a part that is not empty stands in the source.</summary>
    public SourceSpan Locate(Part part) => SourceSpan.FromBounds(Place(part.Start), Place(part.End - 1) + 1);

    public ReadOnlySpan<char> Slice(Part part)
    {
        steps.Add(part.Length);
        return chars.Span[part.Start..part.End];
    }

    public string Copy(Part part) => Slice(part).ToString();

    /// <summary>Whether the words stand here, in this case.</summary>
    public bool At(int index, string words) => At(index, words, StringComparison.Ordinal);

    /// <summary>Whether the words stand here, in any case.</summary>
    public bool AtAnyCase(int index, string words) => At(index, words, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first position of a character in a part, or -1.</summary>
    public int Find(char c, Part part)
    {
        var found = chars.Span[part.Start..part.End].IndexOf(c);
        steps.Add(found < 0 ? part.Length : found + 1);
        return found < 0 ? -1 : part.Start + found;
    }

    /// <summary>The first position of some words in a part, or -1.</summary>
    public int Find(string words, Part part, StringComparison comparison = StringComparison.Ordinal)
    {
        var found = chars.Span[part.Start..part.End].IndexOf(words, comparison);
        steps.Add(found < 0 ? part.Length : found + words.Length);
        return found < 0 ? -1 : part.Start + found;
    }

    /// <summary>The part without the given characters at its ends.</summary>
    public Part Trim(Part part, string characters) => TrimEnd(TrimStart(part, characters), characters);

    public Part Trim(Part part) => Trim(part, " ");

    public Part TrimStart(Part part, string characters)
    {
        var start = part.Start;
        while (start < part.End && characters.Contains(this[start]))
            start++;
        steps.Add(start - part.Start + 1);
        return part with { Start = start };
    }

    public Part TrimEnd(Part part, string characters)
    {
        var end = part.End;
        while (end > part.Start && characters.Contains(this[end - 1]))
            end--;
        steps.Add(part.End - end + 1);
        return part with { End = end };
    }

    /// <summary>How many words, divided by spaces, a part holds; counting stops behind <paramref name="enough"/>.</summary>
    public int Words(Part part, int enough = int.MaxValue)
    {
        var count = 0;
        for (var i = part.Start; i < part.End && count <= enough; i++)
        {
            steps.Add(1);
            if (this[i] != ' ' && (i == part.Start || this[i - 1] == ' '))
                count++;
        }

        return count;
    }

    /// <summary>Whether a part holds a letter or a digit.</summary>
    public bool HasLetters(Part part)
    {
        for (var i = part.Start; i < part.End; i++)
        {
            steps.Add(1);
            if (char.IsLetterOrDigit(this[i]) || char.IsSurrogate(this[i]))
                return true;
        }

        return false;
    }

    /// <summary>Whether no letter or digit stands directly before this position.</summary>
    public bool StartsWord(int index) => index == 0 || !char.IsLetterOrDigit(this[index - 1]);

    /// <summary>Whether no letter or digit stands at this position.</summary>
    public bool EndsWord(int index) => index >= Length || !char.IsLetterOrDigit(this[index]);

    private bool At(int index, string words, StringComparison comparison)
    {
        steps.Add(1);
        return index >= 0 && index + words.Length <= Length && chars.Span.Slice(index, words.Length).Equals(words, comparison);
    }

    private int Place(int index) => map is null ? offset + index : map[index];

    private static bool IsFolded(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || (i + 1 < text.Length && char.IsWhiteSpace(text[i + 1]))))
                return false;
        }

        return true;
    }
}
