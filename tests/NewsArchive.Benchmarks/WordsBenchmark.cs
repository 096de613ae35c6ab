using System.Text;
using NewsArchive.Core.Words;

namespace NewsArchive.Benchmarks;

/// <summary>How long words take to be found, stemmed and marked, in multiples of a plain split of the same text.</summary>
internal static class WordsBenchmark
{
    private const int Length = 1_000_000;

    private const string Piece =
        "Bij een luchtaanval op Oost-Aleppo zijn zondag zes mensen gewond geraakt, meldt het ziekenhuis. De weg naar de stad is afgesloten. " +
        "Volgens de hulpverleners van Syrië’s Rode Halve Maan vielen de bommen kort na middernacht; 1.200 gezinnen vluchtten. ";

    public static void Run(string? folder)
    {
        Start();
        var text = Text(folder);
        var split = Median.Of(9, () => GC.KeepAlive(text.Split(' ')));
        var words = Distinct(text);
        Report.Line($"{text.Length} characters, {words.Count} different words; times in multiples of string.Split");
        Tell("scan and fold", () => Scan(text));
        Tell("marks of three words and a phrase", () => TextMarks.Find(text, Matcher()));
        Tell("best passage", () => Passages.Best(text, Matcher(), 200));
        Tell("terms of the different words", () => words.ForEach(word => WordTerms.Of(word)));
        Report.Line($"  {Median.Of(9, () => words.ForEach(word => WordTerms.Of(word))).TotalNanoseconds / words.Count:F0} ns for the terms of a word");

        void Tell(string what, Action action)
        {
            // The first runs are slow: the code is not yet compiled in full.
            Median.Of(30, action);
            var time = Median.Of(9, action);
            Report.Line($"  {what}: {time / split:F2} ({time.TotalMilliseconds * 1_000_000 / text.Length:F1} ms a million characters)");
        }
    }

    private static void Start()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var load = Median.Of(1, () => DutchLexicon.Contains("stad"));
        Report.Line($"lexicon: ready in {load.TotalMilliseconds:F0} ms, {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1024.0:F0} kB");
    }

    private static string Text(string? folder)
    {
        var text = new StringBuilder();
        string[] pieces = folder is null ? [Piece] : [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        for (var i = 0; text.Length < Length; i++)
            text.Append(pieces[i % pieces.Length]);
        return text.ToString(0, Length);
    }

    private static WordMatcher Matcher() => new(
    [
        new MatchTerm(["bom", "bommen"]), new MatchTerm(["ziekenhuis", "ziekenhuizen"]), new MatchTerm(["vluchten", "vluchtten", "gevlucht"]),
        new MatchTerm([]) { Phrases = [["oost", "aleppo"]] },
    ]);

    private static List<string> Distinct(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
            words.Add(scanner.Folded.ToString());
        return [.. words];
    }

    private static int Scan(string text)
    {
        var count = 0;
        var scanner = new WordScanner(text);
        while (scanner.MoveNext())
            count += scanner.Folded.Length;
        return count;
    }
}
