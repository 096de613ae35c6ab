namespace NewsArchive.Core.Parsing.Lines;

/// <summary>Small tests on one line: list item, reference to another article, heading, dateline.</summary>
internal static class LineForms
{
    private const int MaxHeadingWords = 10;
    private const int MaxHeadingLength = 80;

    /// <summary>Where the text of a list item starts behind its bullet or number, or -1 (rule "Blocks").</summary>
    public static int ListTextStart(Passage text)
    {
        if (text[0] is '•' or '·' or '●' or '▪' or '■' or '◦' or '‣')
            return text.Length > 1 ? Behind(text, 1) : -1;
        if (text[0] is '-' or '–' or '*')
            return text.Length > 2 && text[1] == ' ' ? 2 : -1;
        var end = Dates.DateScanner.DigitsEnd(text, 0);
        return end is > 0 and < 4 && end + 2 < text.Length && text[end] is '.' or ')' && text[end + 1] == ' ' ? end + 2 : -1;
    }

    public static bool IsNumbered(Passage text) => char.IsAsciiDigit(text[0]);

    /// <summary>Whether it is a line such as <c>Lees ook: …</c>.</summary>
    public static bool IsRelated(Passage text) => RelatedStart(text) >= 0;

    /// <summary>Whether it is a line such as <c>Lees ook:</c> with nothing behind it, so that the next line belongs to it.</summary>
    public static bool IsRelatedLabel(Passage text)
    {
        var start = RelatedStart(text);
        return start >= 0 && !text.HasLetters(new Part(start, text.Length));
    }

    /// <summary>
    /// Whether a line can be a heading: at most 10 words and 80 characters, no full stop, colon or comma at its end, no closing
    /// quotation mark behind a stop. It is one if it stands above a paragraph or a list.
    /// </summary>
    public static bool CanBeHeading(Passage text) =>
        text.Length <= MaxHeadingLength && text[^1] is not ('.' or ':' or ',') && !QuoteForm.EndsWithQuotedStop(text)
        && text.Words(text.Whole, MaxHeadingWords) <= MaxHeadingWords;

    private static int RelatedStart(Passage text)
    {
        var start = text.TrimStart(text.Whole, "([>»→›▸► ").Start;
        foreach (var label in (ReadOnlySpan<string>)["lees ook", "lees meer", "lees verder:", "zie ook:", "bekijk ook:", "luister ook:"])
        {
            if (text.AtAnyCase(start, label) && text.EndsWord(start + label.Length))
                return start + label.Length;
        }

        return -1;
    }

    private static int Behind(Passage text, int index) => text[index] == ' ' && text.Length > 2 ? index + 1 : index;
}
