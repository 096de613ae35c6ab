using System.Text;

namespace NewsArchive.Store.Tests.Importing;

/// <summary>A scraped article with one part changed.</summary>
public static class NewsText
{
    public const string Caption =
        "2017-03-04 08:09:10 Residents walk past a burnt-out bus in Taiz, Yemen, on March 4, 2017. / AFP PHOTO / A. VOORBEELD\n"
        + "Bewoners lopen langs een uitgebrande bus. Foto: AFP";

    public static string With(
        string title = "Bussen rijden weer in Taiz",
        string date = "5 maart 2017Leestijd: 2 minuten",
        string lead = "Een bushalte in het centrum. Foto: AFP",
        string body = "In de Jemenitische stad Taiz rijden sinds zondag weer bussen. De chauffeurs mijden de weg langs de frontlijn.",
        string caption = Caption) =>
        $"{title}\n\n{date}\n{lead}\n\n{body}\n\n"
        + $"Lange rijen\nBij de haltes staan lange rijen. Een kaartje kost het dubbele van vorig jaar.\n\n{caption}\n";

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
