using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary>In brackets, an agency that another one distributes: <c>(N via Getty Images)</c>, <c>(DHA via AP, File)</c>.</summary>
internal static class GettyForms
{
    private const int MaxWords = 14;

    public static CreditMatch? Match(Passage text, Part content, bool isBracketed)
    {
        if (!isBracketed || text.Words(content, MaxWords) > MaxWords || text.Find(" via ", content) is not (> 0 and var via))
            return null;
        var right = text.Trim(content with { Start = via + " via ".Length });
        var comma = text.Find(',', right);
        var agency = comma < 0 ? right : right with { End = comma };
        if (!CreditParts.IsAgency(text, agency))
            return null;
        List<Part> rest = comma < 0 ? [] : [text.Trim(right with { Start = comma + 1 })];
        var match = new CreditMatch(content) { Line = agency, Rest = rest };
        var parts = CreditParts.Split(text, content with { End = via });
        var own = parts.Count > 1 ? Math.Max(1, CreditParts.TrailingAgencies(text, parts)) : CreditParts.IsAgency(text, parts[0]) ? 1 : 0;
        return own == 0
            ? CreditParts.Assign(text, match, parts)
            : CreditParts.Assign(text, match with { Line = new Part(parts[^own].Start, agency.End) }, parts[..^own]);
    }
}
