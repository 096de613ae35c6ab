namespace NewsArchive.Core.Parsing.Dates;

/// <summary>The words of a date line that say what its dates are.</summary>
internal static class DateLabels
{
    // Longest first.
    private static readonly string[] Updated =
    [
        "voor het laatst bijgewerkt", "laatst bijgewerkt", "laatst gewijzigd", "laatst aangepast", "laatste wijziging",
        "laatste update", "laatste bijwerking", "laatst geüpdatet", "laatst geupdatet", "bijgewerkt", "gewijzigd", "aangepast",
        "geüpdatet", "geupdatet", "geactualiseerd", "update", "updated",
    ];

    private static readonly string[] Published =
    [
        "gepubliceerd", "publicatiedatum", "publicatie", "geplaatst", "verschenen", "datum", "published", "online sinds",
    ];

    private static readonly string[] Fillers =
    [
        "op", "om", "uur", "u", "h", "leestijd", "lezen", "lees", "in", "ca", "circa", "ongeveer", "minuten", "minuut", "min",
        "cet", "cest", "utc", "gmt", "nederlandse tijd", "lokale tijd", "plaatselijke tijd", "datum", "tijd", "t", "z",
    ];

    /// <summary>The label at the start of a word, with its end; null when there is none.</summary>
    public static (DateTokenKind Kind, int End)? Match(Passage text, int start)
    {
        if (EndOf(Updated, text, start) is var updated and > 0)
            return (DateTokenKind.UpdatedLabel, updated);
        if (EndOf(Published, text, start) is var published and > 0)
            return (DateTokenKind.PublishedLabel, published);
        return EndOf(Fillers, text, start) is var filler and > 0 ? (DateTokenKind.Filler, filler) : null;
    }

    private static int EndOf(string[] names, Passage text, int start)
    {
        foreach (var name in names)
        {
            if (text.AtAnyCase(start, name) && !(start + name.Length < text.Length && char.IsLetter(text[start + name.Length])))
                return start + name.Length;
        }

        return -1;
    }
}
