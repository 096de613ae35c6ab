namespace NewsArchive.Core.Parsing.Lines;

/// <summary>Site furniture (rule "Site furniture"): share, comments, newsletter, app, print, advertisement, developing news.</summary>
internal static class BoilerplateForm
{
    private const int MaxWords = 24;
    private const int MaxLength = 220;

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

    private static bool IsLine(Passage text, Part core) => BoilerplateWords.Lines.Contains(text.Slice(core)) || IsButtons(text, core);

    // "Facebook Twitter WhatsApp", "Deel | Tweet | Mail"
    private static bool IsButtons(Passage text, Part core)
    {
        const int MaxButtons = 8;
        var line = text.Slice(core);
        Span<Range> words = stackalloc Range[MaxButtons + 1];
        var count = line.SplitAny(words, " |/•·,", StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in words[..count])
        {
            if (!BoilerplateWords.Lines.Contains(line[word]) && !line[word].Equals("app", StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return count is > 1 and <= MaxButtons;
    }

    private static bool Begins(Passage text, Part core)
    {
        foreach (var start in BoilerplateWords.StartsWith(text[core.Start]))
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

    private static bool Holds(Passage text) => text.Words(text.Whole, 14) <= 14 && text.Find(BoilerplateWords.Inside, text.Whole) >= 0;

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
