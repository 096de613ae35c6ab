using System.Globalization;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Web.Reader.Articles.Source;

/// <summary>How the source view names and colours what the parser made of a piece.</summary>
public static class LeafNames
{
    private static readonly (string Dutch, string English, string Hue)[] Names =
    [
        ("Label of teken", "Label or mark", "form"),
        ("Kop", "Headline", "title"),
        ("Publicatiedatum", "Date of publication", "date"),
        ("Publicatietijd", "Time of publication", "date"),
        ("Bijgewerkt", "Updated", "date"),
        ("Leestijd", "Reading time", "date"),
        ("Rest van de datumregel", "Rest of the date line", "rest"),
        ("Auteur", "Byline", "people"),
        ("Plaats en bureau", "Dateline", "people"),
        ("Alinea", "Paragraph", "text"),
        ("Tussenkop", "Heading", "title"),
        ("Citaat", "Quote", "text"),
        ("Opsomming", "List", "text"),
        ("Verwijzing", "Related article", "form"),
        ("Overige regel", "Site furniture", "form"),
        ("Nederlands bijschrift", "Dutch caption", "caption"),
        ("Credit bij bijschrift", "Credit of the caption", "credit"),
        ("Opnamedatum", "Date created", "date"),
        ("Markering", "Flag", "warning"),
        ("Beschrijving", "Description", "agency"),
        ("Creditregel", "Credit line", "credit"),
        ("Fotograaf", "Photographer", "credit"),
        ("Bron", "Source", "credit"),
        ("Noot voor redacties", "Editors’ note", "warning"),
        ("Gebruiksbeperkingen", "Restrictions", "warning"),
        ("Niet begrepen", "Not understood", "rest"),
    ];

    /// <summary>What a kind is called, in Dutch, or in English for an English culture.</summary>
    public static string Of(LeafKind kind, CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "en" ? Names[(int)kind].English : Names[(int)kind].Dutch;

    /// <summary>The colour group of a kind: the end of its CSS class. Kinds share colours; the name tells them apart.</summary>
    public static string Hue(LeafKind kind) => Names[(int)kind].Hue;
}
