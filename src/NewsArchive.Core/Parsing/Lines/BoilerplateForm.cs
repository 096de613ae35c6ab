namespace NewsArchive.Core.Parsing.Lines;

/// <summary>Site furniture (rule "boilerplate"): share, comments, newsletter, app, print, advertisement, developing news.</summary>
internal static class BoilerplateForm
{
    private const int MaxWords = 24;
    private const int MaxLength = 220;

    // The whole line, but for brackets, counts and signs around it.
    private static readonly string[] Lines =
    [
        "delen", "deel dit", "share", "tweet", "tweeten", "retweet", "mail", "e-mail", "email", "mailen", "whatsapp", "facebook",
        "twitter", "linkedin", "telegram", "instagram", "print", "printen", "afdrukken", "opslaan", "bewaren", "kopieer link",
        "link kopiëren", "reageer", "reageren", "reactie", "reacties", "geen reacties", "plaats reactie", "advertentie",
        "advertenties", "advertorial", "reclame", "gesponsord", "nieuwsbrief", "aanmelden", "abonneren", "later meer",
        "meer volgt", "meer later", "voorlezen", "doorsturen", "vind ik leuk", "inloggen", "naar boven", "cookies", "colofon",
        "meer nieuws", "volg ons", "deel artikel", "artikel delen",
    ];

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

    // Anywhere in a short line.
    private static readonly string[] Inside =
    [
        "onze nieuwsbrief", "de nieuwsbrief", "gratis nieuwsbrief", "nieuwsbrief van", "onze app", "onze podcast",
        "alle rechten voorbehouden", "volg ons op", "pushbericht", "in de app store", "google play", "bericht in ontwikkeling",
        "lees verder onder de advertentie", "tekst gaat verder onder", "verder onder de foto", "verder onder de video",
    ];

    public static bool Matches(Passage text)
    {
        if (text.Length > MaxLength || text.Words(text.Whole, MaxWords) > MaxWords)
            return false;
        if (IsBracketedAgencies(text) || !text.HasLetters(text.Whole))
            return true;
        var core = Core(text);
        return !core.IsEmpty && (IsLine(text, core) || Begins(text, core) || EndsWithPromise(text, core) || Holds(text));
    }

    /// <summary>A closing <c>(ANP)</c> or <c>(ANP/AFP)</c>.</summary>
    private static bool IsBracketedAgencies(Passage text) =>
        text.Length > 2 && text[0] is '(' or '[' && text[^1] is ')' or ']' && BylineForm.IsAgencies(text, new Part(1, text.Length - 1));

    private static bool IsLine(Passage text, Part core)
    {
        foreach (var line in Lines)
        {
            if (core.Length == line.Length && text.AtAnyCase(core.Start, line))
                return true;
        }

        return IsButtons(text, core);
    }

    // "Facebook Twitter WhatsApp", "Deel | Tweet | Mail"
    private static bool IsButtons(Passage text, Part core)
    {
        var words = text.Copy(core).Split([' ', '|', '/', '•', '·', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 1 and <= 8
            && words.All(word => Lines.Contains(word, StringComparer.OrdinalIgnoreCase) || word.Equals("app", StringComparison.OrdinalIgnoreCase));
    }

    private static bool Begins(Passage text, Part core)
    {
        foreach (var start in Starts)
        {
            if (text.AtAnyCase(core.Start, start) && (!char.IsLetter(start[^1]) || text.EndsWord(core.Start + start.Length)))
                return IsFurniture(text, core.Start + start.Length, start);
        }

        return false;
    }

    // "Dit artikel wordt" must go on as a notice, and "Terug naar" as a way back.
    private static bool IsFurniture(Passage text, int end, string start)
    {
        var rest = new Part(Math.Min(end, text.Length), text.Length);
        return start switch
        {
            "dit bericht wordt" or "dit artikel wordt" or "dit verhaal wordt" or "dit nieuwsbericht wordt" or "dit nieuws wordt" =>
                HoldsAny(text, rest, ["aangevuld", "bijgewerkt", "geüpdatet", "ververst", "nog"]),
            "dit artikel is" or "dit bericht is" =>
                text.Words(rest, 12) <= 12 && HoldsAny(text, rest, ["bijgewerkt", "aangevuld", "aangepast", "automatisch", "in ontwikkeling"]),
            "lees de" => HoldsAny(text, rest, ["reacties"]),
            "log in" => HoldsAny(text, rest, ["reageren", "account", "verder"]),
            "terug naar" or "ga naar de" => HoldsAny(text, rest, ["boven", "overzicht", "home", "voorpagina", "begin", "nieuws"]),
            "meld je" or "meld u" => HoldsAny(text, rest, ["aan"]),
            "©" or "(c) " => HoldsAny(text, rest, ["rechten", "rights", "copyright"]) || HasYear(text, rest),
            "later meer" or "meer volgt" or "volg de laatste" or "deel het" or "deel je" or "stuur dit" => text.Words(rest, 6) <= 6,
            _ => true,
        };
    }

    // "Dit is het laatste nieuws, later meer."
    private static bool EndsWithPromise(Passage text, Part core) =>
        text.Words(core, 12) <= 12 && (text.AtAnyCase(core.End - "later meer".Length, "later meer") || text.AtAnyCase(core.End - "meer volgt".Length, "meer volgt"));

    private static bool Holds(Passage text) => text.Words(text.Whole, 14) <= 14 && HoldsAny(text, text.Whole, Inside);

    private static bool HoldsAny(Passage text, Part part, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.Find(word, part, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }

    private static bool HasYear(Passage text, Part part)
    {
        for (var i = part.Start; i + 4 <= part.End; i++)
        {
            if (Dates.DateScanner.DigitsEnd(text, i) == i + 4)
                return true;
            if (i > part.Start + 6)
                return false;
        }

        return false;
    }

    // "Reacties (12)", "12 reacties", "[Advertentie]", "» Delen"
    private static Part Core(Passage text) => text.Trim(text.Whole, " ()[]0123456789.:>»›→|*-–—•#+<«");
}
