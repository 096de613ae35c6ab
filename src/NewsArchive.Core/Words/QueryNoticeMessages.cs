using System.Globalization;

namespace NewsArchive.Core.Words;

/// <summary>The texts of what is said about a query, in Dutch and English.</summary>
public static class QueryNoticeMessages
{
    /// <summary>The sentence for a notice. Its argument was typed by someone: escape the result where markup is read.</summary>
    /// <param name="notice">What to tell.</param>
    /// <param name="culture">The reader's language: English for <c>en</c>, Dutch for all others.</param>
    public static string Text(QueryNotice notice, CultureInfo culture)
    {
        var (dutch, english) = Texts(notice.Code);
        var text = culture.TwoLetterISOLanguageName == "en" ? english : dutch;
        return text.Replace("{0}", notice.Argument, StringComparison.Ordinal);
    }

    private static (string Dutch, string English) Texts(QueryNoticeCode code) => code switch
    {
        QueryNoticeCode.UnclosedQuote => (
            "Een aanhalingsteken is niet gesloten; er is gezocht op de losse woorden erachter.",
            "A quotation mark is not closed; the words behind it were searched one by one."),
        QueryNoticeCode.EmptyPhrase => (
            "Tussen aanhalingstekens staat geen woord; dat is overgeslagen.",
            "There is no word between quotation marks; that was passed over."),
        QueryNoticeCode.StrayParenthesis => (
            "Er staat een haakje te veel; dat is overgeslagen.",
            "There is a parenthesis too many; it was passed over."),
        QueryNoticeCode.UnclosedParenthesis => (
            "Een haakje is niet gesloten; het is gesloten aan het eind.",
            "A parenthesis is not closed; it was closed at the end."),
        QueryNoticeCode.EmptyParentheses => (
            "Tussen haakjes staat niets; dat is overgeslagen.",
            "There is nothing between parentheses; that was passed over."),
        QueryNoticeCode.DanglingOperator => (
            "‘{0}’ verbindt hier niets en telt niet als OF.",
            "‘{0}’ joins nothing here and does not count as OR."),
        QueryNoticeCode.UnknownField => (
            "‘{0}:’ is geen veld (wel titel:, foto: en plaats:); er is gezocht op de woorden.",
            "‘{0}:’ is no field (titel:, foto: and plaats: are); the words were searched."),
        QueryNoticeCode.EmptyField => (
            "Achter ‘{0}:’ staat niets; het is als woord gezocht.",
            "Nothing follows ‘{0}:’; it was searched as a word."),
        QueryNoticeCode.OnlyExclusions => (
            "Er stond alleen wat er níét in mag voorkomen; daarop is juist gezocht.",
            "Only exclusions were given; they were searched as words."),
        QueryNoticeCode.ExclusionAmongAlternatives => (
            "Een min bij OF is niet begrepen; ‘{0}’ is gewoon gezocht.",
            "A minus beside OR was not understood; ‘{0}’ was searched."),
        QueryNoticeCode.PrefixTooShort => (
            "Voor een * moeten ten minste twee letters staan; ‘{0}’ is als woord gezocht.",
            "An * needs at least two letters before it; ‘{0}’ was searched as a word."),
        QueryNoticeCode.StarNotUnderstood => (
            "Een * wordt alleen begrepen aan het eind van een los woord; ‘{0}’ is gezocht zonder.",
            "An * is understood only at the end of a single word; ‘{0}’ was searched without it."),
        QueryNoticeCode.MinusNotUnderstood => (
            "Het streepje voor ‘{0}’ is niet als min begrepen; er is juist op gezocht.",
            "The dash before ‘{0}’ was not understood as a minus; it was searched."),
        QueryNoticeCode.ExactNotUnderstood => (
            "Een = geldt voor één woord of voor woorden tussen aanhalingstekens; wat tussen haakjes staat, is gewoon gezocht.",
            "An = is for one word or for words between quotation marks; what stands between parentheses was searched without it."),
        QueryNoticeCode.SignsIgnored => (
            "‘{0}’ is geen woord en is overgeslagen.",
            "‘{0}’ is no word and was passed over."),
        QueryNoticeCode.TooDeep => (
            "Meer dan acht haakjes in elkaar zijn niet begrepen; de binnenste zijn overgeslagen.",
            "More than eight nested parentheses were not understood; the inner ones were passed over."),
        QueryNoticeCode.TooManyWords => (
            "Er is gezocht op de eerste 32 woorden; de rest, vanaf ‘{0}’, telt niet mee.",
            "The first 32 words were searched; the rest, from ‘{0}’ on, was left out."),
        QueryNoticeCode.TooLong => (
            "De zoekvraag is te lang; wat na 8.192 tekens komt, telt niet mee.",
            "The query is too long; what comes after 8,192 characters was left out."),
        _ => ("Er staat geen woord om op te zoeken.", "There is no word to search for."),
    };
}
