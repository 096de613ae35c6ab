using System.Collections.Frozen;
using System.Collections.Immutable;

namespace NewsArchive.Core.Words;

/// <summary>Takes Dutch compounds apart: <c>ziekenhuisbombardement</c> is <c>ziekenhuis</c> and <c>bombardement</c>.</summary>
/// <remarks>
/// The last part is the longest listed word that can end a compound and leaves a beginning that can begin one, its linking letters
/// included. The build of the lexicon leaves compounds out by the same rule.
/// </remarks>
public static class DutchCompounds
{
    /// <summary>The shortest beginning, and the shortest last part, in letters.</summary>
    internal const int MinStart = 3;

    private const int MinHead = 4;

    // Longer ones are hardly words, and trying more costs time.
    private const int MostParts = 5;

    // Of three letters, only these begin a compound: others too often begin a word that is none.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ShortStarts =
        ("bom gas gif zee weg dag oog olie jet tv vuur lid bus taxi pas hof wet eed man kamp wij zon ijs eis rol top vak ver hoog")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The parts of a compound without their linking letters, in order; empty for a word that is no compound.</summary>
    /// <param name="folded">A folded word.</param>
    public static ImmutableArray<string> Parts(string folded)
    {
        if (DutchLexicon.Contains(folded) || DutchLexicon.Contains(DutchStemmer.Stem(folded)))
            return [];
        var parts = ImmutableArray.CreateBuilder<string>();
        AddParts(folded, parts);
        return parts.Count > 1 ? parts.ToImmutable() : [];
    }

    /// <summary>Where the last part begins; 0 when the word is no compound.</summary>
    internal static int LastPart(ReadOnlySpan<char> folded)
    {
        for (var i = MinStart; i <= folded.Length - MinHead; i++)
        {
            if (DutchLexicon.IsMarked(folded[i..], LexiconMarks.Ends) && Begins(folded[..i], MostParts - 1))
                return i;
        }

        return 0;
    }

    private static bool Begins(ReadOnlySpan<char> start, int parts)
    {
        if (IsLinked(start))
            return start.Length > MinStart || ShortStarts.Contains(start);
        for (var i = MinStart; parts > 1 && i <= start.Length - MinHead; i++)
        {
            if (IsLinked(start[i..]) && Begins(start[..i], parts - 1))
                return true;
        }

        return false;
    }

    // Listed as a beginning; or a longer noun, with or without a linking s.
    private static bool IsLinked(ReadOnlySpan<char> part) =>
        DutchLexicon.IsMarked(part, LexiconMarks.Begins)
        || (part.Length > MinHead && DutchLexicon.IsMarked(part, LexiconMarks.Ends))
        || (part.Length > MinHead + 1 && part[^1] == 's' && DutchLexicon.IsMarked(part[..^1], LexiconMarks.Ends));

    private static void AddParts(string word, ImmutableArray<string>.Builder parts)
    {
        if (DutchLexicon.Contains(word))
            parts.Add(word);
        else if (word.Length > MinHead && word[^1] == 's' && IsWord(word.AsSpan(0, word.Length - 1)))
            AddParts(word[..^1], parts);
        else if (LastPart(word) is var last and > 0)
            Divide(word, last, parts);
        else
            parts.Add(word);
    }

    private static bool IsWord(ReadOnlySpan<char> folded) => DutchLexicon.Contains(folded) || LastPart(folded) > 0;

    private static void Divide(string word, int last, ImmutableArray<string>.Builder parts)
    {
        AddParts(word[..last], parts);
        parts.Add(word[last..]);
    }
}
