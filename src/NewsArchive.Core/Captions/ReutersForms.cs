using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary><c>REUTERS/N</c>, <c>REUTERS/SANA/Handout</c>, <c>REUTERS/N/File Photo</c>, <c>Handout via REUTERS</c>.</summary>
internal static class ReutersForms
{
    public static CreditMatch? Match(Passage text, Part content, bool isBracketed) =>
        SlashForm.Match(text, content, "REUTERS", isBracketed)
        ?? SlashForm.Match(text, content, "REUTERS PHOTO", isBracketed)
        ?? Handout(text, content);

    private static CreditMatch? Handout(Passage text, Part content)
    {
        const string Via = "Handout via REUTERS";
        if (!SlashForm.StandsFree(text, content.Start) || !text.AtAnyCase(content.Start, Via) || !text.EndsWord(content.Start + Via.Length))
            return null;
        var end = content.Start + Via.Length;
        return new CreditMatch(content with { End = end }) { Line = new Part(end - "REUTERS".Length, end) };
    }
}
