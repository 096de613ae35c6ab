using System.Globalization;
using System.Text;

namespace NewsArchive.Web.Reader.Articles.Citing;

/// <summary>Makes text from documents fit for a reference, where every line and sign has a meaning.</summary>
public static class CitationText
{
    private const int Longest = 1000;

    /// <summary>
    /// One line: white space folded, control signs and signs that turn the direction of what follows left out, half surrogates
    /// replaced, at most 1000 UTF-16 units (cut between graphemes). Joiners stay: emoji and Persian need them.
    /// </summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(Math.Min(text.Length, Longest));
        var graphemes = StringInfo.GetTextElementEnumerator(text);
        while (graphemes.MoveNext())
        {
            var grapheme = graphemes.GetTextElement();
            if (clean.Length + grapheme.Length > Longest)
                return clean.ToString().TrimEnd() + "…";
            foreach (var rune in grapheme.EnumerateRunes())
                Append(clean, rune);
        }

        return clean.ToString().Trim();
    }

    private static void Append(StringBuilder clean, Rune rune)
    {
        if (Rune.IsWhiteSpace(rune))
        {
            if (clean.Length > 0 && clean[^1] != ' ')
                clean.Append(' ');
            return;
        }

        if (IsJoiner(rune) || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format))
            clean.Append(rune.ToString());
    }

    private static bool IsJoiner(Rune rune) => rune.Value is 0x200C or 0x200D;
}
