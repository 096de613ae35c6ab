using System.Text;

namespace NewsArchive.Core.Articles;

/// <summary>A name as it stands in an address: a-z, 0-9 and single hyphens.</summary>
public static class Slug
{
    /// <summary>The longest slug.</summary>
    public const int MaxLength = 80;

    // Enough to fill a slug, whatever becomes of each character.
    private const int Considered = 400;

    /// <summary>
    /// The slug of a text: diacritics removed, Cyrillic and Greek written in Latin letters, everything else a hyphen; cut at a word.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <returns>At most <see cref="MaxLength"/> characters; null when no letter or digit is left (Arabic, emoji).</returns>
    public static string? Of(string text)
    {
        var slug = new StringBuilder();
        foreach (var c in PlainText.Of(text.Length > Considered ? text[..Considered] : text))
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(c);
            else if (Transliteration.Find(c) is { } letters)
                slug.Append(letters);
            else if (c != '\'' && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        var whole = slug.ToString().TrimEnd('-');
        return whole.Length == 0 ? null : Cut(whole);
    }

    private static string Cut(string slug)
    {
        if (slug.Length <= MaxLength)
            return slug;
        if (slug[MaxLength] == '-')
            return slug[..MaxLength];
        var hyphen = slug.LastIndexOf('-', MaxLength - 1);
        return slug[..(hyphen > 0 ? hyphen : MaxLength)];
    }
}
