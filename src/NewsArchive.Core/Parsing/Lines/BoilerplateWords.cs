using System.Buffers;
using System.Collections.Frozen;

namespace NewsArchive.Core.Parsing.Lines;

/// <summary>The words by which site furniture is known (rule "Site furniture").</summary>
internal static class BoilerplateWords
{
    /// <summary>The whole line, but for brackets, counts and signs around it.</summary>
    public static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lines { get; } = FrozenSet.ToFrozenSet(
    [
        "delen", "deel dit", "share", "tweet", "tweeten", "retweet", "mail", "e-mail", "email", "mailen", "whatsapp", "facebook",
        "twitter", "linkedin", "telegram", "instagram", "print", "printen", "afdrukken", "opslaan", "bewaren", "kopieer link",
        "link kopiëren", "reageer", "reageren", "reactie", "reacties", "geen reacties", "plaats reactie", "advertentie",
        "advertenties", "advertorial", "reclame", "gesponsord", "nieuwsbrief", "aanmelden", "abonneren", "later meer",
        "meer volgt", "meer later", "voorlezen", "doorsturen", "vind ik leuk", "inloggen", "naar boven", "cookies", "colofon",
        "meer nieuws", "volg ons", "deel artikel", "artikel delen",
    ], StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // The start of the line; what follows does not matter.
    private static readonly string[] Starts =
    [
        "deel dit", "deel via", "deel op", "deel het", "deel:", "delen:", "delen via", "delen op", "deel artikel", "deel je",
        "tweet dit", "mail dit", "mail ons", "stuur dit", "stuur door", "stuur naar", "e-mail dit", "print dit", "print deze",
        "printversie", "druk dit", "bewaar dit", "kopieer de link", "share on", "share this", "reageer op", "reageren op",
        "reageer via", "bekijk reacties", "bekijk alle reacties", "bekijk de reacties", "toon reacties", "lees de",
        "lees alle reacties", "plaats een reactie", "laat een reactie", "schrijf een reactie", "reacties zijn", "reageren is",
        "log in", "wil je reageren", "wilt u reageren", "er zijn nog geen reacties", "nog geen reacties", "reageer als",
        "wees de eerste", "volg ons", "volg het laatste", "volg het nieuws", "volg dit", "volg de laatste", "volg onze",
        "like ons", "vind ons", "abonneer", "neem een abonnement", "word abonnee", "word lid", "al abonnee", "probeer nu",
        "steun ons", "meld je", "meld u", "schrijf je in", "schrijf u in", "ontvang onze", "ontvang de nieuwsbrief",
        "ontvang het laatste", "ontvang elke", "ontvang ons", "ontvang dagelijks", "nieuwsbrief:", "download de", "download onze",
        "download gratis", "installeer", "ook in de app", "lees verder in de app", "lees het in de app", "bekijk in de app",
        "open in de app", "zet meldingen", "advertentie -", "advertentie –", "advertentie (", "advertentie:", "lees verder onder",
        "lees verder na", "het artikel gaat verder", "artikel gaat verder", "tekst gaat verder", "de tekst gaat verder",
        "tekst loopt door", "verhaal gaat verder", "bericht gaat verder", "©", "(c) ", "copyright", "auteursrecht",
        "alle rechten", "all rights", "dit is een nieuwsbericht in ontwikkeling", "dit is een ontwikkelend",
        "dit is een bericht in ontwikkeling", "nieuws in ontwikkeling", "nieuwsbericht in ontwikkeling",
        "dit nieuwsbericht wordt", "dit bericht wordt", "dit artikel wordt", "dit verhaal wordt", "dit artikel is",
        "dit bericht is", "bericht wordt aangevuld", "artikel wordt aangevuld", "wordt aangevuld", "later meer", "meer volgt",
        "meer informatie volgt", "meer nieuws volgt", "dit nieuws wordt", "ververs", "terug naar", "naar boven",
        "naar de homepage", "naar het overzicht", "ga naar de", "klik hier", "fout gezien", "foutje gezien", "fout ontdekt",
        "zie je een fout", "heb je een tip", "heeft u een tip", "tip de redactie", "tip ons", "tags:", "trefwoorden:",
        "onderwerpen:", "meer over:", "categorie:", "rubriek:", "meest gelezen", "cookie", "wij gebruiken cookies",
        "meer nieuws?", "meer nieuws:", "niets missen", "mis niets", "blijf op de hoogte", "altijd op de hoogte",
    ];

    /// <summary>Words that make a short line furniture wherever they stand in it.</summary>
    public static SearchValues<string> Inside { get; } = SearchValues.Create(
    [
        "onze nieuwsbrief", "de nieuwsbrief", "gratis nieuwsbrief", "nieuwsbrief van", "onze app", "onze podcast",
        "alle rechten voorbehouden", "volg ons op", "pushbericht", "in de app store", "google play", "bericht in ontwikkeling",
        "lees verder onder de advertentie", "tekst gaat verder onder", "verder onder de foto", "verder onder de video",
    ], StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<char, string[]> StartsByLetter = Starts
        .GroupBy(start => char.ToUpperInvariant(start[0]))
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The starts that begin with a letter, in any case, in the order in which they are tried.</summary>
    public static ReadOnlySpan<string> StartsWith(char letter) => StartsByLetter.GetValueOrDefault(char.ToUpperInvariant(letter));
}
