using NewsArchive.Core.Parsing;
using NewsArchive.Core.Parsing.Lines;

namespace NewsArchive.Core.Captions;

/// <summary>Recognises an agency caption that has no timestamp: an English line that ends in an agency credit (rule "Agency captions").</summary>
internal static class AgencyLine
{
    public static bool Is(Passage text)
    {
        var head = CaptionSections.Split(text, text.Whole).Head;
        if (CreditFinder.Find(text, head) is not { Line: not null } credit || credit.Whole.Start == 0)
            return false;
        var behind = text.Trim(head with { Start = Math.Min(head.End, credit.Whole.End) }, " ./)-–—");
        return (behind.IsEmpty || IsRemark(text, behind)) && CreditTail.Find(text) is null
            && EnglishText.Is(text, head with { End = credit.Whole.Start });
    }

    // "(SYRIA - Tags: …)", "Netherlands OUT", "ATTENTION EDITORS - …"
    private static bool IsRemark(Passage text, Part part) =>
        text.Words(part, 40) <= 40 && (text[part.Start] is '(' or '[' || CreditEnd.IsNoticeAt(text, part));
}
