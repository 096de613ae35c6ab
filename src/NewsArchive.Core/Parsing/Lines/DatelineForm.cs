namespace NewsArchive.Core.Parsing.Lines;

/// <summary>The dateline at the start of the first paragraph: <c>Kiev (ANP/AFP) – </c> (rule "Dateline").</summary>
/// <param name="Dateline">Place and agency, without the dash.</param>
/// <param name="TextStart">Where the paragraph's text starts behind the dash.</param>
internal readonly record struct DatelineForm(Part Dateline, int TextStart)
{
    private const int MaxLength = 70;
    private const int MaxWords = 9;

    public static DatelineForm? Match(Passage text)
    {
        for (var i = 1; i < text.Length - 2 && i < MaxLength; i++)
        {
            if (text[i] is '.' or '!' or '?' or ';' or ':' or '"' or '“' or '”' or '‘' && text[i + 1] == ' ' && !IsInitials(text, i))
                return null;
            if (DashLength(text, i) is var length and > 0)
                return At(text, i, i + length);
        }

        return null;
    }

    private static DatelineForm? At(Passage text, int dash, int textStart)
    {
        var dateline = text.TrimEnd(new Part(0, dash), " ,");
        var start = textStart < text.Length && text[textStart] == ' ' ? textStart + 1 : textStart;
        if (dateline.IsEmpty || start >= text.Length || text.Words(dateline, MaxWords) > MaxWords)
            return null;
        var bracket = text.Find('(', dateline);
        var hasBracket = bracket > 0 && text[dateline.End - 1] == ')' && dateline.End - bracket < 40;
        var hasAgency = hasBracket && BylineForm.IsAgencies(text, new Part(bracket + 1, dateline.End - 1));
        var places = text.TrimEnd(hasBracket ? dateline with { End = bracket } : dateline, " ");
        if (places.IsEmpty || (bracket >= 0 && !hasBracket))
            return null;
        var isCertain = hasAgency || IsCapitals(text, places);
        return ArePlaces(text, places) && (isCertain || StartsSentence(text, start)) ? new DatelineForm(dateline, start) : null;
    }

    // A dash with space around it, or an em dash or a dash behind a bracket without.
    private static int DashLength(Passage text, int at)
    {
        if (text[at] is not ('-' or '–' or '—'))
            return 0;
        var end = at + 1;
        while (end < text.Length && end < at + 3 && text[end] is '-' or '–' or '—')
            end++;
        var (before, after) = (text[at - 1], end < text.Length ? text[end] : ' ');
        var isLoose = before is ' ' or ')' && (after == ' ' || before == ')' || text[at] != '-');
        return isLoose || after == ' ' || (text[at] == '—' && char.IsUpper(after)) ? end - at : 0;
    }

    // Names begin with a capital; "den", "aan de" and a date such as "3 maart" may stand between.
    private static bool ArePlaces(Passage text, Part places)
    {
        if (!char.IsUpper(text[places.Start]) && !text.At(places.Start, "’s-") && !text.At(places.Start, "'s-"))
            return false;
        for (var i = places.Start; i < places.End; i++)
        {
            if ((i == places.Start || text[i - 1] == ' ') && char.IsLower(text[i]) && !IsSmallWord(text, i, places.End))
                return false;
        }

        return true;
    }

    private static bool IsSmallWord(Passage text, int at, int end)
    {
        var wordEnd = text.Find(' ', new Part(at, end));
        var word = text.Slice(new Part(at, wordEnd < 0 ? end : wordEnd)).TrimEnd(",/");
        return word is "en" or "aan" or "de" or "den" or "der" or "het" or "op" or "bij" or "al" or "el" or "an" or "ad" or "of" or "van"
            || MonthNames.Month(word.TrimEnd('.')) > 0;
    }

    private static bool IsCapitals(Passage text, Part places)
    {
        var letters = 0;
        for (var i = places.Start; i < places.End; i++)
        {
            if (text[i] is ',')
                break;
            if (char.IsLower(text[i]))
                return false;
            letters += char.IsUpper(text[i]) ? 1 : 0;
        }

        return letters > 1;
    }

    private static bool StartsSentence(Passage text, int at)
    {
        while (at < text.Length && text[at] is '‘' or '“' or '"' or '\'' or '„' or '’')
            at++;
        return at < text.Length && (char.IsUpper(text[at]) || char.IsDigit(text[at]));
    }

    private static bool IsInitials(Passage text, int stop) => text[stop] == '.' && stop < 5;
}
