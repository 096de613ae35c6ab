using System.IO.Compression;
using System.Text;

namespace NewsArchive.Store.Tests.Importing.BadInputs;

/// <summary>Writes everything that an importer has to survive into one folder.</summary>
internal static class BadInputFolder
{
    internal const string NameWithLineEnd = "regel\neinde;$(touch x)`id`.txt";
    internal const string NameWithBackslashes = "..\\..\\kwaad.txt";
    internal const string NameWithPercent = "..%2f..%2fetc%2fkwaad.txt";

    private const string Credit = "/ AFP PHOTO / A. VOORBEELD";

    internal static readonly string LongName = new string('n', 240) + ".txt";

    private static readonly byte[] Png = [0x89, .. "PNG\r\n\x1a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, 8, 0, 0, 0, 8, 8, 2, 0, 0, 0];

    internal static void Fill(InputFolder folder)
    {
        folder.Text("00_goed.txt", NewsText.With("Eerste goede document"));
        folder.Text("99_goed.txt", NewsText.With("Laatste goede document", body: "In Aden is een school weer open."));
        Bytes(folder);
        Encodings(folder);
        Texts(folder);
        Names(folder);
        Dates(folder);
        Twins(folder);
        Large(folder);
        Links(folder);
        Zips(folder);
    }

    private static void Bytes(InputFolder folder) => folder
        .Bytes("leeg.txt", [])
        .Text("wit.txt", " \t\r\n\u00a0\u2003\f\v")
        .Bytes("nul.txt", [.. NewsText.Bytes(NewsText.With("Met \0 erin")), .. new byte[300]])
        .Bytes("plaatje.txt", Png)
        .Text("gegevens.json", """{"title":"\ud83d"}""")
        .Text(".verborgen", NewsText.With("Verborgen"));

    private static void Encodings(InputFolder folder)
    {
        var text = NewsText.With("Bestand in Taïz");
        var utf8 = NewsText.Bytes(NewsText.With("Geen UTF-8: @@"));
        var at = utf8.AsSpan().IndexOf("@@"u8);
        folder.Bytes("utf16_bom.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]);
        folder.Bytes("utf16_le.txt", Encoding.Unicode.GetBytes(text));
        folder.Bytes("utf16_be.txt", Encoding.BigEndianUnicode.GetBytes(text));
        folder.Bytes("geen_utf8.txt", [.. utf8.AsSpan(0, at), 0xFF, 0xFE, 0x81, 0x8D, .. utf8.AsSpan(at + 2), 0xE2, 0x82]);
        folder.Bytes("cesu8.txt", [.. utf8.AsSpan(0, at), 0xED, 0xA0, 0xBD, .. utf8.AsSpan(at + 2)]);
        folder.Text("surrogaat_als_tekst.txt", NewsText.With("Bestand \\ud83d in Taiz"));
        folder.Text("oude_regeleinden.txt", NewsText.With("Oude regeleinden").Replace('\n', '\r'));
    }

    private static void Texts(InputFolder folder) => folder
        .Text("onzichtbaar.txt", NewsText.With("Aan\u200bval op \u202ezia\u202c Taiz\u2066\u200f\ufeff"))
        .Text("script.txt", NewsText.With("<script>alert(1)</script> & <b>vet</b>"))
        .Text("sql.txt", NewsText.With("Jan'); DROP TABLE Documents;-- \" OR 1=1"))
        .Text("formule.txt", NewsText.With("=HYPERLINK(\"http://example.invalid\")"))
        .Text("lang_woord.txt", NewsText.With(new string('A', 20_000), body: Repeat("Taiz", 30_000)))
        .Text("emoji.txt", NewsText.With("👩\u200d👩\u200d👧\u200d👦 Bestand", body: "Z" + Repeat("\u0334\u0321\u0300", 400)))
        .Text("arabisch.txt", NewsText.With("اتفاق لوقف إطلاق النار"))
        .Text("cyrillisch.txt", NewsText.With("Перемирие в Горловке"))
        .Text("alleen_bijschriften.txt", $"2017-03-04 08:09:10 A man in Taiz. {Credit}\n2017-03-04 08:10:10 A woman in Taiz. {Credit}\n")
        .Text("open_tekens.txt", NewsText.With(
            "Open tekens",
            caption: "2017-03-04 08:09:10 TOPSHOT - (FILES) - / AFP PHOTO / EDITORS NOTE: EDITORS NOTE: == == RESTRICTED == =="))
        .Text("regex_val.txt", NewsText.With(
            "Regex",
            body: "/" + Repeat(" / AFP PHOTO", 3000) + Repeat("(Photo by ", 3000) + new string('=', 5000)));

    private static void Names(InputFolder folder) => folder
        .Text(NameWithPercent, NewsText.With("Naam met procenten"))
        .Text(NameWithBackslashes, NewsText.With("Naam met backslashes"))
        .Text("-rf.txt", NewsText.With("Naam met streepje"))
        .Text(NameWithLineEnd, NewsText.With("Naam met regeleinde"))
        .Text(LongName, NewsText.With("Lange naam"));

    private static void Dates(InputFolder folder) => folder
        .Text("31_februari.txt", NewsText.With(
            "Onmogelijke dag",
            date: "31 februari 2016Leestijd: 2 minuten",
            caption: $"2016-02-31 25:61:61 A street in Taiz. {Credit}"))
        .Text("jaar_1.txt", NewsText.With("Jaar een", date: "1 januari 0001"))
        .Text("jaar_9999.txt", NewsText.With("Jaar 9999", date: "31-12-9999 23:59"))
        .Text("jaar_0.txt", NewsText.With("Jaar nul", date: "0000-00-00"))
        .Text("twee_data.txt", NewsText.With("Twee data", date: "3 juni 2018Leestijd: 1 minuut\n7 augustus 2015 Leestijd: 4 minuten"))
        .Text("lange_leestijd.txt", NewsText.With("Leestijd", date: "3 juni 2018Leestijd: 99999999999 minuten"));

    private static void Twins(InputFolder folder) => folder
        .Text("twee_a.txt", NewsText.With("Twee keer"))
        .Text("twee_b_kopie.txt", NewsText.With("Twee keer"))
        .Text("twee_c_crlf.txt", NewsText.With("Twee keer").Replace("\n", "\r\n", StringComparison.Ordinal))
        .Text("datum_a.txt", NewsText.With("Zelfde tekst"))
        .Text("datum_b.txt", NewsText.With("Zelfde tekst", date: "9 maart 2017Leestijd: 2 minuten"))
        .Text("kop_a.txt", NewsText.With("Zelfde kop"))
        .Text("kop_b.txt", NewsText.With("Zelfde kop", body: "Een heel ander verhaal: drie scholen gingen weer open."));

    private static void Large(InputFolder folder)
    {
        var lines = Enumerable.Range(0, 1_000_000).Select(i => $"Regel {i}.\n");
        folder.Text("een_regel.txt", Repeat("In Aleppo werd weer gevochten. ", 560_000));
        folder.Text("miljoen_regels.txt", "Kop\n\n1 mei 2016\n\n" + string.Concat(lines));
        folder.Text("bijschriften.txt", GeneratedDocuments.ManyFigures(10_000));
    }

    private static void Links(InputFolder folder)
    {
        folder.Text("koppelingen/goed.txt", NewsText.With("Naast een kring"));
        folder.Link("koppelingen/sub/omhoog", "..");
        folder.Link("koppelingen/a.txt", "b.txt");
        folder.Link("koppelingen/b.txt", "a.txt");
        folder.Link("koppelingen/buiten.txt", "/etc/hostname");
        folder.Link("koppelingen/dood.txt", "bestaat_niet.txt");
        folder.Link("koppelingen/binnen.txt", "goed.txt");
        folder.Text("map.txt/binnenin.txt", NewsText.With("In een map die map.txt heet"));
        folder.Text("geen_toegang.txt", NewsText.With("Niet leesbaar"));
        File.SetUnixFileMode(folder.PathOf("geen_toegang.txt"), UnixFileMode.None);
    }

    private static void Zips(InputFolder folder)
    {
        string[] names = ["../../kwaad.txt", "/abs/kwaad.txt", "goed/01.txt", "C:\\kwaad.txt", "goed/01.txt"];
        folder.Bytes("paden.zip", InZip(zip =>
        {
            foreach (var name in names)
                Add(zip, name, NewsText.Bytes(NewsText.With($"Uit zip: {name}")));
            Add(zip, "koppeling.txt", "/etc/passwd"u8, attributes: unchecked((int)0xA1FF0000));
        }));
        var nested = NewsText.Bytes(NewsText.With("Diep"));
        for (var i = 0; i < 60; i++)
            nested = InputFolder.ZipOf((i == 0 ? "diep.txt" : $"laag{i}.zip", nested));
        var zeros = InZip(zip => Add(zip, "nullen.txt", new byte[200 * 1024 * 1024]));
        folder.Bytes("diep.zip", nested);
        folder.Bytes("nullen.zip", zeros);
        folder.Bytes("afgekapt.zip", zeros[..(zeros.Length / 2)]);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static byte[] InZip(Action<ZipArchive> fill)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            fill(zip);
        return stream.ToArray();
    }

    private static void Add(ZipArchive zip, string name, ReadOnlySpan<byte> content, int attributes = 0)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.ExternalAttributes = attributes;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
