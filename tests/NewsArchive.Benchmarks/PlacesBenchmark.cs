using NewsArchive.Core.Places;

namespace NewsArchive.Benchmarks;

/// <summary>How much text a second the places are found in, as a ratio to a plain scan that only parts the same text into words.</summary>
internal static class PlacesBenchmark
{
    private const int Documents = 400;

    private static readonly string[] Article =
    [
        "Opnieuw kliniek geraakt in belegerd deel van Aleppo",
        "BEIROET (AFP) - Een van de laatste kinderziekenhuizen in Oost-Aleppo is zaterdag buiten gebruik geraakt na een reeks bombardementen.",
        "Verplegers haalden pasgeboren baby’s uit hun couveuses en droegen ze naar een kelder verderop in de straat, zegt directeur Jan van Damascus.",
        "Volgens een hulporganisatie die de kliniek betaalt, is er in het belegerde stadsdeel nu nergens meer een volwaardige operatiekamer.",
        "Moskou ontkent dat Russische toestellen boven de stad hebben gevlogen. Het leger van president Assad zegt alleen wapendepots te bestoken.",
        "Syrian civil defence volunteers search for survivors under a collapsed building in Bab al-Nayrab, a rebel-held district of Aleppo.",
        "In Genève wordt maandag opnieuw gepraat over een gevechtspauze. Diplomaten uit Frankrijk, Duitsland en Turkije temperen de verwachtingen.",
    ];

    private static long _scanned;

    public static void Run()
    {
        var loading = Median.Of(1, static () => _ = Gazetteer.Shared.Count);
        var finder = new PlaceFinder(Gazetteer.Shared);
        Find(finder);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Find(finder);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var finding = Processor.Median(() => Find(finder));
        var scanning = Processor.Median(() => _scanned += Scan());
        var megabytes = Documents * Article.Sum(line => line.Length) / 1e6;
        Report.Line($"places: {megabytes / finding.TotalSeconds:F1} MB a second of one processor, {finding / scanning:F1} times the time of parting the text into words");
        Report.Line($"  {Documents / finding.TotalSeconds:F0} documents a second; {(double)allocated / Documents / 1024:F1} kB allocated each");
        Report.Line($"  gazetteer ready in {loading.TotalMilliseconds:F0} ms");
    }

    private static void Find(PlaceFinder finder)
    {
        for (var document = 0; document < Documents; document++)
            finder.Find(Article);
    }

    private static int Scan()
    {
        var words = 0;
        for (var document = 0; document < Documents; document++)
        {
            foreach (var line in Article)
            {
                for (var i = 1; i < line.Length; i++)
                    words += char.IsLetter(line[i - 1]) && !char.IsLetter(line[i]) ? 1 : 0;
            }
        }

        return words;
    }
}
