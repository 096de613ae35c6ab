using System.Globalization;

namespace NewsArchive.Web.Components.Source;

/// <summary>Signs that cannot be seen, or that turn the text around them; the source view shows them by name.</summary>
public static class InvisibleSigns
{
    /// <summary>The name of a sign to show in its place, such as <c>ZWSP</c> or <c>U+0007</c>; null when the sign shows itself.</summary>
    public static string? Name(char sign) => sign switch
    {
        '\n' or '\t' or ' ' => null,
        '\r' => "CR",
        '\0' => "NUL",
        '\u00A0' => "NBSP",
        '\u00AD' => "SHY",
        '\u061C' => "ALM",
        '\u200B' => "ZWSP",
        '\u200C' => "ZWNJ",
        '\u200D' => "ZWJ",
        '\u200E' => "LRM",
        '\u200F' => "RLM",
        '\u2028' => "LS",
        '\u2029' => "PS",
        '\u202A' => "LRE",
        '\u202B' => "RLE",
        '\u202C' => "PDF",
        '\u202D' => "LRO",
        '\u202E' => "RLO",
        '\u202F' => "NNBSP",
        '\u2060' => "WJ",
        '\u2066' => "LRI",
        '\u2067' => "RLI",
        '\u2068' => "FSI",
        '\u2069' => "PDI",
        '\uFEFF' => "BOM",
        _ => IsInvisible(sign) ? string.Create(CultureInfo.InvariantCulture, $"U+{(int)sign:X4}") : null,
    };

    private static bool IsInvisible(char sign) => char.GetUnicodeCategory(sign) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
