using System.Collections.Frozen;
using System.Globalization;

namespace NewsArchive.Core.Parsing;

/// <summary>The texts of diagnostics and refusals, in Dutch and English.</summary>
public static class DiagnosticMessages
{
    private static readonly FrozenDictionary<string, (string Dutch, string English)> Texts = new Dictionary<string, (string, string)>
    {
        [DiagnosticCodes.EncodingGuessed] = (
            "De tekencodering stond er niet bij; gelezen als {0}.",
            "The encoding was not stated; read as {0}."),
        [DiagnosticCodes.UndefinedByte] = (
            "De bytes zijn geen geldige UTF-8, en ook in Windows-1252 heeft een byte geen teken (de eerste: {0}). De tekst kan verkeerd gelezen zijn.",
            "The bytes are not valid UTF-8, and in Windows-1252 a byte has no character either (the first: {0}). The text may be misread."),
        [DiagnosticCodes.LoneSurrogate] = (
            "Er staan halve tekens (losse surrogaten) in de tekst: {0}.",
            "The text holds halves of characters (lone surrogates): {0}."),
        [DiagnosticCodes.ZeroWidthCharacters] = (
            "Er staan onzichtbare tekens zonder breedte in de tekst: {0}.",
            "The text holds invisible characters without width: {0}."),
        [DiagnosticCodes.DirectionMarks] = (
            "Er staan onzichtbare tekens in de tekst die de leesrichting veranderen: {0}.",
            "The text holds invisible characters that change the reading direction: {0}."),
        [DiagnosticCodes.NoBreakSpaces] = (
            "Er staan vaste spaties in de tekst, gelezen als gewone spaties: {0}.",
            "The text holds no-break spaces, read as plain spaces: {0}."),
        [DiagnosticCodes.ControlCharacters] = (
            "Er staan stuurtekens in de tekst: {0}.",
            "The text holds control characters: {0}."),
        [DiagnosticCodes.TitleMissing] = ("Er is geen kop gevonden.", "No headline was found."),
        [DiagnosticCodes.DateMissing] = ("Er is geen publicatiedatum gevonden.", "No publication date was found."),
        [DiagnosticCodes.DateImpossible] = (
            "De datum ‘{0}’ bestaat niet en is niet gebruikt.",
            "The date ‘{0}’ does not exist and was not used."),
        [DiagnosticCodes.DateOutOfRange] = (
            "De datum ‘{0}’ valt buiten de jaren 1900 tot en met 2100 en is niet gebruikt.",
            "The date ‘{0}’ lies outside the years 1900 to 2100 and was not used."),
        [DiagnosticCodes.TimeImpossible] = (
            "De tijd ‘{0}’ bestaat niet en is niet gebruikt.",
            "The time ‘{0}’ does not exist and was not used."),
        [DiagnosticCodes.SecondDate] = (
            "Er staat nog een datum bij, ‘{0}’; de eerste telt.",
            "There is another date, ‘{0}’; the first one counts."),
        [DiagnosticCodes.DateLineRest] = (
            "In de datumregel staat ook ‘{0}’; dat is niet begrepen.",
            "The date line also holds ‘{0}’, which was not understood."),
        [DiagnosticCodes.ReadingMinutesOutOfRange] = (
            "De leestijd ‘{0}’ ligt niet tussen 1 en 999 minuten en is niet gebruikt.",
            "The reading time ‘{0}’ is not between 1 and 999 minutes and was not used."),
        [DiagnosticCodes.SecondByline] = (
            "Er staat nog een auteursregel bij, ‘{0}’; de eerste telt.",
            "There is another byline, ‘{0}’; the first one counts."),
        [DiagnosticCodes.TimestampImpossible] = (
            "Het tijdstip ‘{0}’ van het persbureau bestaat niet en is niet gebruikt.",
            "The agency’s timestamp ‘{0}’ does not exist and was not used."),
        [DiagnosticCodes.RestrictionsUnclosed] = (
            "De gebruiksbeperkingen zijn niet afgesloten; ze lopen tot het einde van het bijschrift.",
            "The restrictions of use are not closed; they run to the end of the caption."),
        [DiagnosticCodes.CaptionRest] = (
            "In het bijschrift van het persbureau is dit niet begrepen: ‘{0}’.",
            "This part of the agency’s caption was not understood: ‘{0}’."),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The sentence for a diagnostic. Its argument comes from a document: escape the result where markup is read.</summary>
    /// <param name="diagnostic">What to tell.</param>
    /// <param name="culture">The reader's language: English for <c>en</c>, Dutch for all others.</param>
    /// <returns>One or two sentences; for a code of another version, the code itself.</returns>
    public static string Text(Diagnostic diagnostic, CultureInfo culture)
    {
        if (!Texts.TryGetValue(diagnostic.Code, out var text))
            return diagnostic.Code;
        return Choose(culture, text.Dutch, text.English).Replace("{0}", diagnostic.Argument ?? "", StringComparison.Ordinal);
    }

    /// <summary>The sentence for a refusal of <see cref="SourceDecoder"/>.</summary>
    /// <param name="result">A refusal.</param>
    /// <param name="culture">The reader's language: English for <c>en</c>, Dutch for all others.</param>
    public static string Text(DecodeResult result, CultureInfo culture) => result.Refusal switch
    {
        DecodeRefusal.Empty => Choose(culture, "Het bestand is leeg.", "The file is empty."),
        DecodeRefusal.OnlyWhiteSpace => Choose(culture, "Het bestand bevat alleen witruimte.", "The file holds only white space."),
        DecodeRefusal.Binary => Binary(result.BinaryKind ?? "?", culture),
        DecodeRefusal.UnknownEncoding => Choose(
            culture,
            "De tekencodering is onbekend of de tekst is daarin beschadigd.",
            "The encoding is unknown, or the text is damaged in it."),
        _ => "",
    };

    private static string Binary(string kind, CultureInfo culture) => kind switch
    {
        "NUL bytes" => Choose(
            culture,
            "Dit is een binair bestand en geen tekst: het bevat NUL-bytes.",
            "This is a binary file and no text: it holds NUL bytes."),
        "control characters" => Choose(
            culture,
            "Dit is een binair bestand en geen tekst: het bestaat voor een groot deel uit stuurtekens.",
            "This is a binary file and no text: much of it is control characters."),
        _ => Choose(culture, $"Dit is een {kind}-bestand en geen tekst.", $"This is a {kind} file and no text."),
    };

    private static string Choose(CultureInfo culture, string dutch, string english) =>
        culture.TwoLetterISOLanguageName == "en" ? english : dutch;
}
