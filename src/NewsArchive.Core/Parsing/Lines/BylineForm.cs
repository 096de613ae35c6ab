using NewsArchive.Core.Captions;

namespace NewsArchive.Core.Parsing.Lines;

/// <summary>
/// Recognises a byline on a line of its own (rule "Byline"): <c>ANP</c>, <c>Redactie</c>, <c>Door …</c>, <c>Van onze …</c>,
/// <c>Tekst: …</c>, <c>Bron: …</c>. The leading word and its colon are no part of it; the rest is verbatim.
/// </summary>
internal static class BylineForm
{
    private const int MaxWords = 14;
    private const int MaxLength = 160;

    private static readonly string[] Labels = ["tekst", "bron", "auteur", "auteurs", "verslaggever", "geschreven door", "door", "van"];

    private static readonly string[] Desks =
    [
        "redactie", "onze redactie", "de redactie", "webredactie", "nieuwsredactie", "buitenlandredactie", "eindredactie",
        "redactie buitenland", "buitenlandse redactie", "onze correspondent", "onze verslaggever", "onze verslaggevers",
    ];

    /// <summary>The byline in a line, or null when it is none.</summary>
    /// <param name="text">The line.</param>
    /// <param name="isUnderTitle">Whether the line could go on with the headline: then "door" in small letters begins no byline.</param>
    public static Part? Match(Passage text, bool isUnderTitle = false)
    {
        if (isUnderTitle && char.IsLower(text[0]))
            return null;

        if (text.Length > MaxLength || text.Words(text.Whole, MaxWords) > MaxWords)
            return null;
        if (IsAgencies(text, text.Whole) || IsDesk(text, text.Whole))
            return text.Whole;
        foreach (var label in Labels)
        {
            if (text.AtAnyCase(0, label) && After(text, label.Length) is { } rest && !rest.Part.IsEmpty)
                return IsByline(text, label, rest.Part, rest.HasColon) ? rest.Part : null;
        }

        return null;
    }

    /// <summary>Whether a part is nothing but names of agencies: <c>ANP</c>, <c>ANP / AFP</c>, <c>AFP, Reuters</c>.</summary>
    public static bool IsAgencies(Passage text, Part part)
    {
        if (part.IsEmpty || part.Length > 60)
            return false;
        var words = text.Slice(part);
        Span<Range> names = stackalloc Range[24];
        var count = words.SplitAny(names, ["/", ",", ";", " en ", " - ", "+", "&"], StringSplitOptions.TrimEntries);
        foreach (var name in names[..count])
        {
            if (!AgencyNames.IsName(words[name]) && !words[name].Equals("redactie", StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    private static (Part Part, bool HasColon)? After(Passage text, int end)
    {
        if (end < text.Length && text[end] == ' ' && end + 1 < text.Length && text[end + 1] == ':')
            end++;
        if (end >= text.Length || text[end] is not (' ' or ':'))
            return null;
        return (text.Trim(new Part(end + 1, text.Length)), text[end] == ':');
    }

    private static bool IsByline(Passage text, string label, Part rest, bool hasColon)
    {
        if (IsDesk(text, rest) || IsAgencies(text, rest) || text.AtAnyCase(rest.Start, "onze ") || text.AtAnyCase(rest.Start, "een verslaggever")
            || text.AtAnyCase(rest.Start, "een medewerker") || text.AtAnyCase(rest.Start, "een redacteur"))
            return !EndsAsSentence(text, rest);
        if (label == "van")
            return false;
        return hasColon ? !EndsAsSentence(text, rest) : label is "door" or "geschreven door" && IsNames(text, rest);
    }

    // "Door Thijs Vermeulen", "DOOR JELLE A. EN MARIE DE WIT, KABUL"; not "Door de aanval vielen doden" or "door bombardementen".
    private static bool IsNames(Passage text, Part part)
    {
        if (EndsAsSentence(text, part) || (char.IsLower(text[0]) && char.IsLower(text[part.Start])))
            return false;
        var (small, total) = (0, 0);
        for (var at = part.Start; at < part.End;)
        {
            var end = text.Find(' ', part with { Start = at });
            end = end < 0 ? part.End : end;
            total++;
            if (char.IsLower(text[at]))
            {
                if (!IsSmallWord(text.Slice(new Part(at, end)).TrimEnd(',')))
                    return false;
                small++;
            }

            at = end + 1;
        }

        return small < total && !(char.IsLower(text[part.Start]) && small > total / 2);
    }

    private static bool IsSmallWord(ReadOnlySpan<char> word) => word is
        "de" or "den" or "der" or "van" or "von" or "el" or "al" or "bin" or "ibn" or "ten" or "ter" or "te" or "la" or "le" or "du" or "di" or "da"
        or "’t" or "'t" or "en" or "in" or "uit" or "vanuit" or "und" or "op" or "bij" or "onze" or "redactie" or "correspondent" or "buitenland"
        or "verslaggever" or "redacteur" or "met" or "medewerking" or "|";

    // A full stop behind a single letter is an initial.
    private static bool EndsAsSentence(Passage text, Part part) =>
        text[part.End - 1] is '!' or '?' ||
        (text[part.End - 1] == '.' && !(part.Length >= 2 && char.IsUpper(text[part.End - 2]) && (part.Length == 2 || !char.IsLetter(text[part.End - 3]))));

    private static bool IsDesk(Passage text, Part part)
    {
        foreach (var desk in Desks)
        {
            if (part.Length == desk.Length && text.AtAnyCase(part.Start, desk))
                return true;
        }

        return part.Length < 40 && text.AtAnyCase(part.Start, "redactie ") && text.Words(part, 3) <= 3 && char.IsLetter(text[part.End - 1]);
    }
}
