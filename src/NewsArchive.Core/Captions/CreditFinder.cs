using System.Buffers;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary>Finds the credit in the words of an agency caption: the first place where one of the agencies' forms stands (rule "Credits").</summary>
internal static class CreditFinder
{
    private const int MaxBracket = 400;

    // Every form but the tail holds a slash or one of these.
    private static readonly SearchValues<string> Signs =
        SearchValues.Create(["AFP", "photo", "mandatory credit:", "picture by", "image by", " via "], StringComparison.OrdinalIgnoreCase);

    public static CreditMatch? Find(Passage text, Part head)
    {
        if (text.Find('/', head) >= 0 || text.Find(Signs, head) >= 0)
            return FindForm(text, head) ?? AgencyTailForms.Match(text, head);
        return AgencyTailForms.Match(text, head);
    }

    private static CreditMatch? FindForm(Passage text, Part head)
    {
        var closes = new ClosingBrackets(text, head);
        var chars = text.Slice(text.Whole with { End = Math.Max(head.Start, head.End) });
        for (var at = head.Start; at < head.End; at++)
        {
            if (!CanStart(chars, at, head.Start))
                continue;
            var match = chars[at] is '(' or '[' ? Bracketed(text, at, closes) : Apply(text, head with { Start = at }, isBracketed: false);
            if (match is not null)
                return match;
        }

        return null;
    }

    private static CreditMatch? Bracketed(Passage text, int at, ClosingBrackets closes)
    {
        var close = closes.Of(at);
        if (close < 0 || close - at > MaxBracket)
            return null;
        var content = text.Trim(new Part(at + 1, close));
        return Apply(text, content, isBracketed: true) is { } match ? match with { Whole = new Part(at, close + 1) } : null;
    }

    // Which forms can stand is told by the first letter.
    private static CreditMatch? Apply(Passage text, Part content, bool isBracketed)
    {
        if (content.IsEmpty)
            return null;
        var match = text[content.Start] switch
        {
            'A' => AfpForms.Match(text, content, isBracketed) ?? ApForms.Match(text, content, isBracketed),
            'M' or 'P' or 'I' => PhotoByForms.Match(text, content, isBracketed),
            'R' or 'r' or 'H' or 'h' => ReutersForms.Match(text, content, isBracketed),
            'E' or 'e' => EpaForms.Match(text, content, isBracketed),
            _ => null,
        };
        return match ?? GettyForms.Match(text, content, isBracketed) ?? AgencySlashForms.Match(text, content, isBracketed);
    }

    // A bracket, or the first letter of a word.
    private static bool CanStart(ReadOnlySpan<char> text, int at, int start) =>
        text[at] is '(' or '[' || (char.IsLetter(text[at]) && (at == start || !char.IsLetterOrDigit(text[at - 1])));
}
