using System.Buffers;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Parsing;

/// <summary>
/// A stretch of the source with every run of white space made one space, trimmed, that knows where each character stands.
/// All looking goes through it and is counted.
/// </summary>
internal sealed class Passage
{
    private readonly string text;
    private readonly int start;
    private readonly int[]? map;
    private readonly int offset;
    private readonly StepCounter steps;

    private Passage(string text, int start, int length, int[]? map, int offset, StepCounter steps) =>
        (this.text, this.start, Length, this.map, this.offset, this.steps) = (text, start, length, map, offset, steps);

    public int Length { get; }

    public Part Whole => new(0, Length);

    public char this[int index] => Chars[index];

    private ReadOnlySpan<char> Chars => text.AsSpan(start, Length);

    /// <summary>Folds the source between two offsets; both ends must be white-space free or the stretch empty.</summary>
    public static Passage Of(string source, int start, int end, StepCounter steps)
    {
        steps.Add(end - start);
        if (WhiteSpace.IsFolded(source.AsSpan(start, end - start)))
            return new Passage(source, start, end - start, null, start, steps);
        var map = new int[end - start];
        var folded = WhiteSpace.Fold(source, start, map);
        return new Passage(folded, 0, folded.Length, map, start, steps);
    }

    /// <summary>Where a part that is not empty stands in the source.</summary>
    public SourceSpan Locate(Part part) => SourceSpan.FromBounds(Place(part.Start), Place(part.End - 1) + 1);

    public ReadOnlySpan<char> Slice(Part part)
    {
        steps.Add(part.Length);
        return Chars[part.Start..part.End];
    }

    public string Copy(Part part) => Slice(part).ToString();

    /// <summary>Whether the words stand here, in this case.</summary>
    public bool At(int index, string words) => At(index, words, StringComparison.Ordinal);

    /// <summary>Whether the words stand here, in any case.</summary>
    public bool AtAnyCase(int index, string words) => At(index, words, StringComparison.OrdinalIgnoreCase);

    /// <summary>The first position of a character in a part, or -1.</summary>
    public int Find(char c, Part part)
    {
        var found = Chars[part.Start..part.End].IndexOf(c);
        steps.Add(found < 0 ? part.Length : found + 1);
        return found < 0 ? -1 : part.Start + found;
    }

    /// <summary>The first position of some words in a part, or -1.</summary>
    public int Find(string words, Part part, StringComparison comparison = StringComparison.Ordinal)
    {
        var found = Chars[part.Start..part.End].IndexOf(words, comparison);
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

    /// <summary>The first position of any of some words in a part, or -1.</summary>
    public int Find(SearchValues<string> words, Part part)
    {
        var found = Slice(part).IndexOfAny(words);
        return found < 0 ? -1 : part.Start + found;
    }

    /// <summary>The last position of any of some characters before a position, or -1.</summary>
    public int FindLast(SearchValues<char> characters, int end)
    {
        var found = Chars[..end].LastIndexOfAny(characters);
        steps.Add(end - Math.Max(0, found));
        return found;
    }

    /// <summary>How many words, divided by spaces, a part holds; counting stops behind <paramref name="enough"/>.</summary>
    public int Words(Part part, int enough = int.MaxValue)
    {
        var rest = Chars[part.Start..Math.Max(part.Start, part.End)];
        var count = 0;
        while (!rest.IsEmpty && count <= enough)
        {
            var space = rest.IndexOf(' ');
            count += space == 0 ? 0 : 1;
            rest = space < 0 ? [] : rest[(space + 1)..];
        }

        steps.Add(part.Length - rest.Length);
        return count;
    }

    /// <summary>Whether a part holds a letter or a digit.</summary>
    public bool HasLetters(Part part)
    {
        var at = part.Start;
        while (at < part.End && !char.IsLetterOrDigit(this[at]) && !char.IsSurrogate(this[at]))
            at++;
        steps.Add(at - part.Start + 1);
        return at < part.End;
    }

    /// <summary>Whether no letter or digit stands directly before this position.</summary>
    public bool StartsWord(int index) => index == 0 || !char.IsLetterOrDigit(this[index - 1]);

    /// <summary>Whether no letter or digit stands at this position.</summary>
    public bool EndsWord(int index) => index >= Length || !char.IsLetterOrDigit(this[index]);

    private bool At(int index, string words, StringComparison comparison)
    {
        steps.Add(1);
        return index >= 0 && index + words.Length <= Length && Chars.Slice(index, words.Length).Equals(words, comparison);
    }

    private int Place(int index) => map is null ? offset + index : map[index];
}
