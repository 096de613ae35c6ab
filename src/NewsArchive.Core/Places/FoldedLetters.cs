using System.Globalization;
using System.Text;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Places;

/// <summary>What becomes of a character when a name is folded: up to four letters, 16 bits each, the first lowest.</summary>
internal static class FoldedLetters
{
    /// <summary>The character parts words.</summary>
    public const ulong Parting = 0;

    /// <summary>The character is not heard: an apostrophe, a combining mark. No letter has this value.</summary>
    public const ulong Dropped = 0xFFFF;

    private const string Apostrophes = "'’‘‚‛`´ʻʼʽʾʿˈʹ′＇";

    // Latin letters with and without diacritics, and the marks that fall away, stand below U+2040.
    private const int TableSize = 0x2040;

    private static readonly ulong[] Table = [.. Enumerable.Range(0, TableSize).Select(c => Compute((char)c))];

    public static ulong Of(char c) => c < TableSize ? Table[c] : Compute(c);

    private static ulong Compute(char c)
    {
        if (Apostrophes.Contains(c))
            return Dropped;
        if (char.IsSurrogate(c) || c >= 0xFFFE)
            return Parting;
        if (c >= TableSize && !NeedsDecomposing(c))
            return Single(c);
        return Decomposed(c);
    }

    private static bool NeedsDecomposing(char c) => c is >= 'ﬀ' and <= 'ﬆ' or >= '！' and <= '｠';

    private static ulong Single(char c) => CharUnicodeInfo.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => Dropped,
        _ => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : Parting,
    };

    private static ulong Decomposed(char c)
    {
        var letters = new StringBuilder();
        foreach (var part in c.ToString().Normalize(NormalizationForm.FormKD))
        {
            var single = Apostrophes.Contains(part) ? Dropped : Single(part);
            if (single == Parting)
                return Parting;
            if (single != Dropped)
                letters.Append(Latin((char)single));
        }

        return letters.Length == 0 ? Dropped : Pack(letters.ToString());
    }

    private static string Latin(char letter) =>
        Transliteration.IsLatin(letter) && Transliteration.Find(letter) is { } letters ? letters : letter.ToString();

    private static ulong Pack(string letters)
    {
        ulong packed = 0;
        for (var i = Math.Min(letters.Length, 4) - 1; i >= 0; i--)
            packed = packed << 16 | letters[i];
        return packed;
    }
}
