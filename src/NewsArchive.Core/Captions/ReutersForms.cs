using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary><c>REUTERS/N</c>, <c>REUTERS/SANA/Handout</c>, <c>REUTERS/N/File Photo</c>, <c>Handout via REUTERS</c>.</summary>
internal static class ReutersForms
{
    public static CreditMatch? Match(Passage text, Part content, bool isBracketed) =>
        SlashForm.Match(text, content, "REUTERS", isBracketed)
        ?? SlashForm.Match(text, content, "REUTERS PHOTO", isBracketed)
        ?? Handout(text, content);

    // Before "Handout via REUTERS" the origin may stand: SANA/Handout via REUTERS.
    private static CreditMatch? Handout(Passage text, Part content)
    {
        const string Via = "Handout via REUTERS";
        if (!text.AtAnyCase(content.Start, Via) || !text.EndsWord(content.Start + Via.Length))
            return null;
        var end = content.Start + Via.Length;
        var match = new CreditMatch(content with { End = end }) { Line = new Part(end - "REUTERS".Length, end) };
        if (SlashForm.StandsFree(text, content.Start))
            return match;
        return Origin(text, content.Start - 1) is { } origin ? match with { Whole = new Part(origin.Start, end), Source = origin } : null;
    }

    // What stands between the last sentence and a slash.
    private static Part? Origin(Passage text, int slash)
    {
        const int MaxLength = 80;
        if (slash < 1 || text[slash] != '/')
            return null;
        var start = slash;
        while (start > 0 && start > slash - MaxLength && !(text[start - 1] == ' ' && SlashForm.IsBehindSentence(text, start)))
            start--;
        var origin = text.Trim(new Part(start, slash));
        return start > slash - MaxLength && !origin.IsEmpty && text.HasLetters(origin) ? origin : null;
    }
}
