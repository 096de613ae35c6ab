using NewsArchive.Store.Importing;
using NewsArchive.Testing;

namespace NewsArchive.Web.Tests.Site;

/// <summary>Documents for tests of lists; the events in them are invented.</summary>
internal static class Samples
{
    public static PreparedDocument Article(string title, string? day = "01 mei 2016", string? agency = null, string? dutch = null)
    {
        var document = ADocument.With(title, title + ".txt");
        if (day is not null)
            document = document.Published(day);
        document = document.Paragraph($"Dit is het begin van het artikel met de kop {title}, en het gaat nog een zin door.");
        if (agency is not null)
            document = document.Figure(agency, dutch);
        return document.Build();
    }

    /// <summary>So many articles, one a day from 1 January 2010.</summary>
    public static PreparedDocument[] Series(int count) =>
        [.. Enumerable.Range(0, count).Select(number => Article($"Bericht nummer {number}", $"{new DateOnly(2010, 1, 1).AddDays(number):yyyy-MM-dd}"))];
}
