using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary>Finds the credit in the words of an agency caption: the first place where one of the agencies' forms stands.</summary>
internal static class CreditFinder
{
    private const int MaxBracket = 400;

    private delegate CreditMatch? Form(Passage text, Part content, bool isBracketed);

    private static readonly Form[] Forms =
        [AfpForms.Match, PhotoByForms.Match, ApForms.Match, ReutersForms.Match, EpaForms.Match, GettyForms.Match, AgencySlashForms.Match];

    public static CreditMatch? Find(Passage text, Part head)
    {
        var closes = new ClosingBrackets(text, head);
        for (var at = head.Start; at < head.End; at++)
        {
            if (!CanStart(text, at, head.Start))
                continue;
            var match = text[at] is '(' or '[' ? Bracketed(text, at, closes) : Plain(text, head with { Start = at });
            if (match is not null)
                return match;
        }

        return AgencyTailForms.Match(text, head);
    }

    private static CreditMatch? Bracketed(Passage text, int at, ClosingBrackets closes)
    {
        var close = closes.Of(at);
        if (close < 0 || close - at > MaxBracket)
            return null;
        var content = text.Trim(new Part(at + 1, close));
        return Apply(text, content, isBracketed: true) is { } match ? match with { Whole = new Part(at, close + 1) } : null;
    }

    private static CreditMatch? Plain(Passage text, Part content) => Apply(text, content, isBracketed: false);

    private static CreditMatch? Apply(Passage text, Part content, bool isBracketed)
    {
        foreach (var form in Forms)
        {
            if (!content.IsEmpty && form(text, content, isBracketed) is { } match)
                return match;
        }

        return null;
    }

    // A bracket, or the first letter of a word.
    private static bool CanStart(Passage text, int at, int start) =>
        text[at] is '(' or '[' || (char.IsLetter(text[at]) && (at == start || !char.IsLetterOrDigit(text[at - 1])));
}
