using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary>The other agencies with a name behind a slash: <c>Xinhua/N</c>, <c>ANP/N</c>, <c>AFP/N</c>.</summary>
internal static class AgencySlashForms
{
    public static CreditMatch? Match(Passage text, Part content, bool isBracketed)
    {
        if (!isBracketed && !SlashForm.IsBehindSentence(text, content.Start))
            return null;
        var slash = text.Find('/', content with { End = Math.Min(content.End, content.Start + 40) });
        if (slash < 0)
            return null;
        var agency = text.TrimEnd(content with { End = slash }, " ");
        return CreditParts.IsAgency(text, agency) ? SlashForm.Match(text, content, text.Copy(agency), isBracketed) : null;
    }
}
