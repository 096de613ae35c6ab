using System.Buffers;
using NewsArchive.Core.Captions;

namespace NewsArchive.Core.Parsing.Lines;

/// <summary>The credit at the end of a Dutch caption: where the caption ends and where the credit stands.</summary>
/// <param name="Caption">The line without the tail and its brackets; may be empty.</param>
/// <param name="Credit">The credit without its label.</param>
internal readonly record struct CreditTail(Part Caption, Part Credit)
{
    // A credit is a short tail: a line that only mentions photos has none.
    private const int MaxTail = 140;
    private const int MaxWords = 10;

    private static readonly string[] Labels =
        ["Foto", "Foto's", "Foto’s", "Beeld", "Archieffoto", "Archiefbeeld", "Fotografie", "Fotograaf", "Foto/beeld", "Still", "Bron foto"];

    private static readonly SearchValues<char> Starts = SearchValues.Create("FfBbAaSs©Ⓒⓒ");

    /// <summary>The tail of a line, or null (rule "Dutch captions").</summary>
    public static CreditTail? Find(Passage text)
    {
        CreditTail? found = null;
        for (var at = text.FindLast(Starts, text.Length); at >= 0 && at >= text.Length - MaxTail; at = text.FindLast(Starts, at))
        {
            if (LabelEnd(text, at) is not { } end || Tail(text, at, end) is not { } tail)
                continue;
            found = tail;
            var before = text.TrimEnd(new Part(0, at), " ");
            if (before.IsEmpty || text[before.End - 1] is not ('/' or ','))
                return found;

            // "Foto: ANP / © AFP": the last label is a part of the credit before it.
        }

        return found;
    }

    private static LabelMatch? LabelEnd(Passage text, int at)
    {
        if (text[at] is '©' or 'Ⓒ' or 'ⓒ')
            return new LabelMatch(at + 1, HasSign: true, IsLower: false);
        if (!char.IsLetter(text[at]) || !text.StartsWord(at))
            return null;
        LabelMatch? best = null;
        foreach (var label in Labels)
        {
            if (text.AtAnyCase(at, label) && text.EndsWord(at + label.Length))
                best = Colon(text, at + label.Length, char.IsLower(text[at])) ?? best;
        }

        return best;
    }

    private static LabelMatch? Colon(Passage text, int end, bool isLower)
    {
        var colon = end < text.Length && text[end] == ' ' ? end + 1 : end;
        if (colon < text.Length && text[colon] == ':')
            return new LabelMatch(colon + 1, HasSign: true, isLower);
        return end < text.Length && text[end] is ' ' ? new LabelMatch(end, HasSign: false, isLower) : null;
    }

    private static CreditTail? Tail(Passage text, int start, LabelMatch label)
    {
        var before = text.TrimEnd(new Part(0, start), " ");
        var isBracketed = !before.IsEmpty && text[before.End - 1] is '(' or '[';
        var credit = text.Trim(new Part(label.End, text.Length));
        if (isBracketed)
        {
            before = text.TrimEnd(before with { End = before.End - 1 }, " ");
            credit = WithoutBracket(text, credit);
        }

        if (credit.IsEmpty || !IsCredit(text, credit))
            return null;
        if (!label.HasSign || label.IsLower)
        {
            var isLoose = before.IsEmpty || isBracketed || IsSentenceEnd(text[before.End - 1]);
            var isPlain = !label.IsLower && BylineForm.IsAgencies(text, credit);
            if ((!isLoose && !isPlain) || (!label.HasSign && !IsNamed(text, credit, before.IsEmpty || label.IsLower)))
                return null;
        }

        return new CreditTail(text.TrimEnd(before, " -–—|/•·,"), credit);
    }

    private static Part WithoutBracket(Passage text, Part credit)
    {
        var inner = text.TrimEnd(credit, ". ");
        return inner.IsEmpty || text[inner.End - 1] is not (')' or ']') ? credit : text.Trim(inner with { End = inner.End - 1 });
    }

    // Short, with a letter in it, and without a sentence that goes on behind a stop.
    private static bool IsCredit(Passage text, Part credit)
    {
        if (text.Words(credit, MaxWords) > MaxWords || !text.HasLetters(credit))
            return false;
        for (var i = credit.Start + 1; i + 1 < credit.End; i++)
        {
            if (text[i] is '.' or '!' or '?' && text[i + 1] == ' ' && !IsInitial(text, credit.Start, i))
                return false;
        }

        return text[credit.End - 1] is not ('?' or '!' or ':');
    }

    // Without a colon the label could be a common noun: what follows must be a name, or an agency where a name is not enough.
    private static bool IsNamed(Passage text, Part credit, bool needsAgency)
    {
        if (AgencyNames.Find(text.Slice(credit)).Length > 0)
            return text.Words(credit, 7) <= 7;
        return !needsAgency && char.IsUpper(text[credit.Start]) && text[credit.End - 1] != '.' && text.Words(credit, 5) <= 5 && EachIsName(text, credit);
    }

    private static bool EachIsName(Passage text, Part credit)
    {
        for (var i = credit.Start; i < credit.End; i++)
        {
            var isWordStart = i == credit.Start || text[i - 1] == ' ';
            if (isWordStart && char.IsLower(text[i]) && !IsParticle(text, i))
                return false;
        }

        return true;
    }

    private static bool IsParticle(Passage text, int at)
    {
        foreach (var particle in (ReadOnlySpan<string>)["van ", "de ", "den ", "der ", "el-", "al-", "el ", "al ", "bin ", "via ", "von ", "ten ", "ter "])
        {
            if (text.At(at, particle))
                return true;
        }

        return false;
    }

    private static bool IsInitial(Passage text, int start, int stop) =>
        char.IsUpper(text[stop - 1]) && (stop - 1 == start || !char.IsLetter(text[stop - 2]));

    private static bool IsSentenceEnd(char c) => c is '.' or '!' or '?' or '…' or ')' or '’' or '”' or '"' or '\'' or '»' or '|' or '—' or '–' or '-' or '/';

    private readonly record struct LabelMatch(int End, bool HasSign, bool IsLower);
}
