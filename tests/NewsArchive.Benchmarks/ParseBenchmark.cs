using System.Text;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Benchmarks;

/// <summary>How many documents a second are read, what each allocates, and whether time grows in step with length.</summary>
internal static class ParseBenchmark
{
    private const string Piece =
        "Bij een beschieting van de haven zijn zondag zes mensen gewond geraakt, meldt het ziekenhuis. De weg naar de stad is afgesloten.\n\n" +
        "Na de beschieting\n" +
        "Hulpverleners wachten op toestemming om door te rijden. In de wijk langs de rivier is al drie dagen geen stroom.\n\n" +
        "2018-06-02 10:11:12 TOPSHOT - A man stands next to a damaged stall in the harbour on June 2, 2018. / AFP PHOTO / VERZONNEN NAAM\n" +
        "Een kraam na de beschieting. Foto: AFP\n\n";

    private static readonly int[] Kilobytes = [4, 16, 64, 256, 1024, 4096];

    public static void Run(string? folder)
    {
        Documents(folder is null
            ? [.. Enumerable.Range(0, 500).Select(_ => Document(6))]
            : [.. Directory.EnumerateFiles(folder, "*.txt").Take(5000).Select(File.ReadAllBytes)]);
        Lengths();
    }

    private static void Documents(byte[][] documents)
    {
        ParseAll(documents);
        var before = GC.GetAllocatedBytesForCurrentThread();
        ParseAll(documents);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var time = Median.Of(5, () => ParseAll(documents));
        var decoding = Median.Of(5, () => DecodeAll(documents));
        Report.Line($"{documents.Length} documents of {documents.Average(d => d.Length):F0} bytes: {documents.Length / time.TotalSeconds:F0} a second");
        Report.Line($"  {(double)allocated / documents.Length / 1024:F0} kB allocated each; {time / decoding:F1} times the time of decoding alone");
    }

    private static void Lengths()
    {
        var reference = double.NaN;
        foreach (var size in Kilobytes)
        {
            var document = Document(size);
            var runs = Math.Max(1, 2048 / size);
            Repeat(runs, document);
            var perByte = PerByte(runs, document);
            reference = double.IsNaN(reference) ? perByte : reference;
            Report.Line($"{size,5} kB: {perByte:F2} ns a byte, {perByte / reference:F2} times that of {Kilobytes[0]} kB");
        }
    }

    private static double PerByte(int runs, byte[] document) =>
        Median.Of(7, () => Repeat(runs, document)).TotalNanoseconds / runs / document.Length;

    private static void Repeat(int runs, byte[] document)
    {
        for (var run = 0; run < runs; run++)
            Parse(document);
    }

    private static void ParseAll(byte[][] documents)
    {
        foreach (var document in documents)
            Parse(document);
    }

    private static void DecodeAll(byte[][] documents)
    {
        foreach (var document in documents)
            SourceDecoder.Decode(document);
    }

    private static ParsedArticle Parse(byte[] document) => ArticleParser.Parse(SourceDecoder.Decode(document).Source!);

    private static byte[] Document(int kilobytes)
    {
        var text = new StringBuilder("Haven opnieuw beschoten\n\n3 juni 2018Leestijd: 1 minuut\nRook boven de haven. Foto: AFP\n\n");
        while (text.Length < kilobytes * 1024)
            text.Append(Piece);
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
