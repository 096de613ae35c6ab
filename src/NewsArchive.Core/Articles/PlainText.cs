using System.Globalization;
using System.Text;

namespace NewsArchive.Core.Articles;

/// <summary>Text in which case, diacritics and typography make no difference, for comparing and looking up.</summary>
public static class PlainText
{
    /// <summary>How much of a text is folded, in UTF-16 units.</summary>
    public const int MaxLength = 2000;

    /// <summary>
    /// Lower case, without diacritics (<c>Bosnië</c> gives <c>bosnie</c>, <c>Łódź</c> gives <c>lodz</c>), with straight quotes and plain
    /// dashes, every run of white space made one space, trimmed. Letters of other scripts stay. Never throws.
    /// </summary>
    /// <param name="text">Any text; what lies behind <see cref="MaxLength"/> is left out.</param>
    public static string Of(string text)
    {
        var head = text.Length > MaxLength ? text[..MaxLength] : text;
        var decomposed = WithoutLoneSurrogates(head).Normalize(NormalizationForm.FormKD);
        var folded = new StringBuilder(decomposed.Length);
        foreach (var c in decomposed)
            Append(folded, c);
        return folded.ToString().TrimEnd();
    }

    private static void Append(StringBuilder folded, char c)
    {
        if (char.IsWhiteSpace(c))
        {
            if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
            return;
        }

        if (CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            return;
        var lower = char.ToLowerInvariant(Plain(c));
        if (Transliteration.IsLatin(lower) && Transliteration.Find(lower) is { } letters)
            folded.Append(letters);
        else
            folded.Append(lower);
    }

    private static char Plain(char c) => c switch
    {
        '‘' or '’' or '‚' or '‛' => '\'',
        '“' or '”' or '„' or '‟' => '"',
        '‐' or '‑' or '–' or '—' or '−' => '-',
        _ => c,
    };

    // Normalize rejects them.
    private static string WithoutLoneSurrogates(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != 0xFFFE)
                builder.Append(rune);
        }

        return builder.ToString();
    }
}
