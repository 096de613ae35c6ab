using System.Collections.Frozen;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary>Tells English lines from Dutch ones by their small words.</summary>
internal static class EnglishText
{
    // Enough for a caption: a longer line is judged by its beginning.
    private const int MaxLength = 600;

    private static readonly FrozenSet<string> English = FrozenSet.ToFrozenSet(
        [
            "the", "of", "and", "on", "with", "after", "from", "to", "are", "as", "at", "by", "for", "his", "her", "their", "this", "that", "who", "were",
            "has", "have", "an", "during", "near", "its", "between", "which", "into", "through", "shows", "show", "amid", "while", "people", "man", "woman",
            "men", "women", "soldiers", "stands", "walks", "walk", "stand", "january", "february", "march", "may", "june", "july", "august", "october",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Dutch = FrozenSet.ToFrozenSet(
        [
            "de", "het", "een", "van", "en", "op", "met", "na", "bij", "te", "voor", "naar", "uit", "door", "zijn", "aan", "als", "om", "dat", "die", "wordt",
            "worden", "werd", "er", "niet", "ook", "tegen", "tot", "langs", "hun", "haar", "deze", "dit", "vanuit", "tijdens", "toen", "nog", "al", "foto",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EnglishLookup =
        English.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DutchLookup =
        Dutch.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether more of the small words are English than Dutch.</summary>
    public static bool Is(Passage text, Part part)
    {
        var (english, dutch, start) = (0, 0, -1);
        var chars = text.Slice(part with { End = Math.Min(part.End, part.Start + MaxLength) });
        for (var i = 0; i <= chars.Length; i++)
        {
            if (i < chars.Length && char.IsLetter(chars[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0)
            {
                english += EnglishLookup.Contains(chars[start..i]) ? 1 : 0;
                dutch += DutchLookup.Contains(chars[start..i]) ? 1 : 0;
                start = -1;
            }
        }

        return english > dutch;
    }
}
