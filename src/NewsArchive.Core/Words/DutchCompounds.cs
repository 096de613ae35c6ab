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

    // Of three letters, only these begin a compound: others too often begin a word that is none.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ShortStarts =
        ("bom gas gif zee weg dag oog olie jet tv vuur lid bus taxi pas hof wet eed man kamp wij zon ijs eis rol top vak ver hoog")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The parts of a compound without their linking letters, in order; empty for a word that is no compound.</summary>
    /// <param name="folded">A folded word.</param>
    public static ImmutableArray<string> Parts(string folded)
    {
        if (DutchLexicon.Contains(folded))
            return [];
        var parts = ImmutableArray.CreateBuilder<string>();
        return AddParts(folded, parts) && parts.Count > 1 ? parts.ToImmutable() : [];
    }

    /// <summary>Where the last part begins; 0 when the word is no compound.</summary>
    internal static int LastPart(ReadOnlySpan<char> folded)
    {
        for (var i = MinStart; i <= folded.Length - MinHead; i++)
        {
            if (DutchLexicon.IsMarked(folded[i..], LexiconMarks.Ends) && Begins(folded[..i]))
                return i;
        }

        return 0;
    }

    private static bool Begins(ReadOnlySpan<char> start)
    {
        if (DutchLexicon.IsMarked(start, LexiconMarks.Begins))
            return start.Length > MinStart || ShortStarts.Contains(start);
        for (var i = MinStart; i <= start.Length - MinHead; i++)
        {
            if (DutchLexicon.IsMarked(start[i..], LexiconMarks.Begins) && Begins(start[..i]))
                return true;
        }

        return false;
    }

    private static bool AddParts(string word, ImmutableArray<string>.Builder parts)
    {
        if (DutchLexicon.Contains(word))
        {
            parts.Add(word);
            return true;
        }

        var last = LastPart(word);
        if (last == 0)
            return false;
        if (!AddParts(word[..last], parts))
            parts.Add(word[..last]);
        parts.Add(word[last..]);
        return true;
    }
}
