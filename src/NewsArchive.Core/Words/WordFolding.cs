using System.Globalization;
using System.Text;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Words;

/// <summary>Letters and digits as the index has them: lower case, without accents, ligatures written out, digits of any script as 0-9.</summary>
internal static class WordFolding
{
    private const int PageSize = 256;

    // Stands in the table for null, which there means that nobody has asked yet.
    private const string Separator = " ";

    // Filled as characters come by; two threads that fill the same place write the same.
    private static readonly string?[]?[] Pages = new string?[]?[char.MaxValue / PageSize + 1];

    /// <summary>What one UTF-16 unit becomes: empty for a mark or a sign that is not written, null when it belongs to no word.</summary>
    internal static string? Of(char c)
    {
        var page = Pages[c / PageSize] ??= new string?[PageSize];
        var folded = page[c % PageSize] ??= Find(c);
        return folded == Separator ? null : folded;
    }

    /// <summary>What a character outside the first plane becomes; null when it belongs to no word.</summary>
    internal static string? Of(Rune rune) => Rune.IsLetterOrDigit(rune) ? Fold(rune.ToString()) : null;

    private static string Find(char c) => char.GetUnicodeCategory(c) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format => "",
        UnicodeCategory.DecimalDigitNumber => ((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c))).ToString(),
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => Fold(c.ToString()),
        _ => Separator,
    };

    private static string Fold(string letter)
    {
        var folded = new StringBuilder();
        foreach (var c in letter.Normalize(NormalizationForm.FormKD))
        {
            var lower = char.ToLowerInvariant(c);
            if (Transliteration.IsLatin(lower) && Transliteration.Find(lower) is { } letters)
                folded.Append(letters);
            else if (char.IsLetterOrDigit(lower) || char.IsSurrogate(lower))
                folded.Append(lower);
        }

        return folded.ToString();
    }
}
