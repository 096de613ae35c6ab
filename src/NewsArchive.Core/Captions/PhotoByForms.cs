using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary><c>(Photo by N / AFP)</c>, <c>(Photo by Handout / S / AFP)</c>, <c>Mandatory Credit: Photo by N/NurPhoto/Shutterstock</c>.</summary>
internal static class PhotoByForms
{
    private static readonly string[] Labels =
    [
        "Mandatory Credit: Photo by", "Mandatory credit:", "Photo credit should read", "Photo credit:", "Photo by", "Photos by",
        "Picture by", "Image by", "Photo:",
    ];

    public static CreditMatch? Match(Passage text, Part content, bool isBracketed)
    {
        foreach (var label in Labels)
        {
            if (!text.AtAnyCase(content.Start, label) || !char.IsUpper(text[content.Start]) || !text.EndsWord(content.Start + label.Length))
                continue;
            var names = text.TrimStart(content with { Start = content.Start + label.Length }, " :");
            var cut = isBracketed ? names : CreditEnd.Cut(text, names);
            return cut.IsEmpty || (!isBracketed && !EndsInAgency(text, cut)) ? null : Names(text, new Part(content.Start, cut.End), cut);
        }

        return null;
    }

    private static CreditMatch Names(Passage text, Part whole, Part names)
    {
        var match = new CreditMatch(whole);
        var (parts, marks) = WithoutMarks(text, CreditParts.Split(text, names));
        match = match with { Rest = marks };
        if (parts.Count == 0)
            return match;
        if (parts.Count == 1)
            return Single(text, match, parts[0]);
        var lines = parts.Any(part => CreditParts.IsHandout(text, part) || !text.HasLetters(part)) ? 1 : Math.Max(1, CreditParts.TrailingAgencies(text, parts));
        var line = new Part(parts[^lines].Start, parts[^1].End);
        return CreditParts.Assign(text, match with { Line = line }, parts[..^lines]);
    }

    // "N via Getty Images" has a name, "AFP via Getty Images" has none, "AFP" has none, "N" has no agency.
    private static CreditMatch Single(Passage text, CreditMatch match, Part part)
    {
        var via = text.Find(" via ", part);
        var before = via < 0 ? part : part with { End = via };
        if (CreditParts.IsAgency(text, before))
            return match with { Line = part };
        return via < 0
            ? CreditParts.Assign(text, match, [part])
            : CreditParts.Assign(text, match with { Line = part with { Start = via + " via ".Length } }, [before]);
    }

    // "AFP, File": the mark behind the agency is no part of the credit.
    private static (List<Part> Parts, List<Part> Marks) WithoutMarks(Passage text, List<Part> parts)
    {
        if (parts.Count == 0)
            return (parts, []);
        var last = parts[^1];
        var comma = text.Find(',', last);
        if (comma < 0 || !CreditParts.IsAgency(text, text.Trim(last with { End = comma })))
            return (parts, []);
        return ([.. parts[..^1], text.Trim(last with { End = comma })], [text.Trim(last with { Start = comma + 1 })]);
    }

    private static bool EndsInAgency(Passage text, Part part) => AgencyNames.Find(text.Slice(part)).Length > 0;
}
