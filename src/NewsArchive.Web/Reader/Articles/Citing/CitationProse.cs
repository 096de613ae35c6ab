using System.Globalization;

namespace NewsArchive.Web.Reader.Articles.Citing;

/// <summary>A citation as a sentence.</summary>
public static class CitationProse
{
    /// <summary>
    /// The reference in the Dutch manner: <c>ANP, ‘Titel’, Uitgever, 1 mei 2016. Geraadpleegd via NewsArchive op 3 juni 2024, https://…</c>;
    /// in English for an English culture.
    /// </summary>
    public static string Of(Citation citation, CultureInfo culture)
    {
        var english = culture.TwoLetterISOLanguageName == "en";
        var author = citation.Author is null ? "" : citation.Author + ", ";
        var published = citation.Published is { } day ? Date(day, culture) : english ? "undated" : "zonder datum";
        return $"{author}‘{citation.Title}’, {citation.Publisher}, {published}. {Seen(citation, culture, english)}, {citation.Address}";
    }

    private static string Seen(Citation citation, CultureInfo culture, bool english)
    {
        var via = english ? $"Consulted through {citation.Archive}" : $"Geraadpleegd via {citation.Archive}";
        return citation.Seen is { } day ? $"{via} {(english ? "on" : "op")} {Date(day, culture)}" : via;
    }

    private static string Date(DateOnly day, CultureInfo culture) => day.ToString("d MMMM yyyy", culture);
}
