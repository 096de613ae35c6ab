using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary>
/// A short tail behind the last sentence that ends in an agency: <c>NAME/EPA-EFE/Shutterstock</c>, <c>Name—AFP/Getty Images</c>,
/// <c>/ AFP</c>, <c>SANA/Handout via REUTERS</c>; a notice to editors may stand behind it.
/// </summary>
internal static class AgencyTailForms
{
    private const int MaxLength = 140;
    private const int MaxWords = 12;
    private const string Notice = " ATTENTION EDITORS";

    public static CreditMatch? Match(Passage text, Part head)
    {
        var notice = text.Find(Notice, head);
        head = notice < 0 ? head : text.TrimEnd(head with { End = notice }, " ");
        var tail = Tail(text, head);
        var inner = text.Trim(tail, " ()[]/.");
        if (inner.IsEmpty || text.Words(inner, MaxWords) > MaxWords)
            return null;
        var whole = new Part(tail.Start, head.End);
        var via = text.Find(" via ", inner);
        if (via > 0 && CreditParts.IsAgency(text, inner with { Start = via + 5 }))
            return CreditParts.Assign(text, new CreditMatch(whole) { Line = inner with { Start = via + 5 } }, CreditParts.Split(text, inner with { End = via }));
        if (!CreditParts.IsAgency(text, CreditParts.Last(text, inner)))
            return null;
        var parts = CreditParts.Split(text, inner);
        if (parts.Count == 0 || !CreditParts.IsAgency(text, parts[^1]))
            return null;
        if (parts.Count == 1)
            return new CreditMatch(whole) { Line = parts[0] };
        var own = CreditParts.TrailingAgencies(text, parts);
        return CreditParts.Assign(text, new CreditMatch(whole) { Line = new Part(parts[^own].Start, parts[^1].End) }, parts[..^own]);
    }

    // What stands behind the last stop that ends a sentence, or behind a last " / ".
    private static Part Tail(Passage text, Part head)
    {
        var limit = Math.Max(head.Start, head.End - MaxLength);
        for (var i = head.End - 2; i >= limit; i--)
        {
            if (text[i + 1] is ' ' or '(' && text[i] is '.' or '!' or '?' && i > head.Start && !char.IsUpper(text[i - 1]))
                return new Part(i + 1, head.End);
        }

        var slash = head.End - limit > 0 ? LastDivider(text, new Part(limit, head.End)) : -1;
        return slash < 0 ? new Part(head.End, head.End) : new Part(slash, head.End);
    }

    private static int LastDivider(Passage text, Part part)
    {
        for (var i = part.End - 3; i > part.Start; i--)
        {
            if (text.At(i, " / ") || text.At(i, " (") || text.At(i, " — "))
                return i;
        }

        return -1;
    }
}
