using System.Globalization;

namespace NewsArchive.Store.Checking;

/// <summary>The names and texts of faults.</summary>
public static class FaultCodes
{
    private static readonly (string Name, string Dutch, string English)[] Texts =
    [
        ("database-damaged", "De database is beschadigd.", "The database is damaged."),
        ("reference-broken", "Een rij verwijst naar een rij die er niet is.", "A row refers to one that is not there."),
        ("content-damaged", "De bewaarde bytes zijn beschadigd.", "The stored bytes are damaged."),
        ("hash-differs", "De bewaarde bytes zijn niet de bytes die zijn ontvangen.", "The stored bytes are not the ones received."),
        ("encoding-unfit", "De bytes passen niet bij de bewaarde tekencodering.", "The bytes do not fit the stored encoding."),
        ("leaves-damaged", "De indeling van de bron is beschadigd.", "The partition of the source is damaged."),
        ("leaves-incomplete", "Een teken van de bron hoort nergens bij.", "A character of the source belongs to nothing."),
        ("span-outside", "Een plaatsaanduiding valt buiten de bron.", "A span lies outside the source."),
        ("value-differs", "Een waarde is niet wat de bron of de laatste correctie zegt.", "A value is not what the source or its newest correction says."),
        ("photo-differs", "Een bijschrift en zijn foto horen niet bij elkaar.", "A figure and its photo do not belong together."),
        ("photo-unused", "Een foto staat bij geen enkel artikel.", "A photo stands in no article."),
        ("address-unclear", "Een artikel heeft niet precies één huidig adres.", "An article has not exactly one current address."),
        ("count-differs", "Een artikel telt andere onderdelen dan het heeft.", "An article counts other parts than it has."),
        ("article-missing", "Een document heeft geen artikel.", "A document has no article."),
        ("link-one-way", "Van twee gelijkende documenten weet maar één dat.", "Of two documents alike only one knows it."),
        ("left-unfinished", "Een afgebroken import liet een half artikel achter.", "A killed import left half an article."),
        ("index-incomplete", "De zoekindex mist iets van een artikel; gebruik reindex.", "The search index lacks something of an article; use reindex."),
        ("index-stray", "De zoekindex heeft iets wat het archief niet heeft.", "The search index has something that the archive has not."),
        ("places-damaged", "De plaatsen van een artikel zijn beschadigd; gebruik reindex.", "The places of an article are damaged; use reindex."),
        ("history-broken", "De geschiedenis van correcties is veranderd.", "The history of corrections was changed."),
        (
            "head-missing",
            "De geschiedenis bevat de opgegeven eindwaarde niet: er is een stuk af, of het is een andere.",
            "The history does not hold the given head: its end was cut off, or it is another."),
        ("correction-lost", "Een correctie hoort nergens meer bij.", "A correction finds nothing that it is about."),
    ];

    /// <summary>The name by which a fault is known outside the program.</summary>
    public static string Name(this FaultCode code) => Texts[(int)code].Name;

    /// <summary>A sentence about it: English for <c>en</c>, Dutch for all others.</summary>
    public static string Text(this FaultCode code, CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "en" ? Texts[(int)code].English : Texts[(int)code].Dutch;
}
