using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using NewsArchive.Core.Places;

namespace NewsArchive.Benchmarks;

/// <summary>How long the gazetteer takes to be ready, beside unpacking its bytes alone, what it keeps in memory, and how fast names are found.</summary>
internal static class GazetteerBenchmark
{
    private const int Characters = 4 * 1024 * 1024;

    private static readonly string[] Typed = ["a", "al", "ber", "deir", "parij", "den ha", "zzz"];

    public static void Run(string folder)
    {
        var text = TextOf(folder);
        var unpacking = Median.Of(5, Unpack);
        var before = GC.GetTotalMemory(true);
        var watch = Stopwatch.StartNew();
        var gazetteer = Gazetteer.Shared;
        var loading = watch.Elapsed;
        var kept = GC.GetTotalMemory(true) - before;
        Report.Line($"{gazetteer.Count} places ready in {loading.TotalMilliseconds:F0} ms, {loading / unpacking:F1} times unpacking alone; {kept / 1e6:F0} MB kept");
        Words(text, gazetteer);
        Completing(gazetteer);
        Near(gazetteer);
    }

    private static void Words(string text, Gazetteer gazetteer)
    {
        var (words, found) = Walk(text, gazetteer);
        var folding = Median.Of(5, () => Walk(text, null));
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var time = Median.Of(5, () => Walk(text, gazetteer));
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var megabytes = Encoding.UTF8.GetByteCount(text) / 1e6;
        Report.Line($"{words} words, {found} names: {megabytes / time.TotalSeconds:F0} MB a second, {time / folding:F1} times folding alone; {allocated} bytes allocated");
        Report.Line($"  {words / time.TotalSeconds / 1e6:F1} million look-ups a second");
    }

    private static (int Words, int Found) Walk(string text, Gazetteer? gazetteer)
    {
        Span<ulong> window = stackalloc ulong[8];
        var (position, filled, words, found) = (0, 0, 0, 0);
        while (NameFolding.NextWord(text, ref position, out var word))
        {
            if (filled == window.Length)
                window[1..].CopyTo(window);
            window[Math.Min(filled, window.Length - 1)] = word.Hash;
            filled = Math.Min(filled + 1, window.Length);
            words++;
            if (filled == window.Length && gazetteer?.Match(window, out _) > 0)
                found++;
        }

        return (words, found);
    }

    private static void Completing(Gazetteer gazetteer)
    {
        foreach (var typed in Typed)
        {
            gazetteer.Complete(typed, 10);
            var time = Median.Of(15, () => gazetteer.Complete(typed, 10));
            Report.Line($"completing “{typed}”: {time.TotalMilliseconds:F2} ms");
        }
    }

    private static void Near(Gazetteer gazetteer)
    {
        var place = gazetteer.FindByName("Aleppo")[0];
        gazetteer.Near(place, 50, 20);
        Report.Line($"near {place.Name}: {Median.Of(15, () => gazetteer.Near(place, 50, 20)).TotalMilliseconds:F2} ms");
    }

    private static string TextOf(string folder)
    {
        string[] documents = [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        var text = new StringBuilder();
        for (var i = 0; text.Length < Characters; i++)
            text.Append(documents[i % documents.Length]).Append('\n');
        return text.ToString();
    }

    private static void Unpack()
    {
        using var packed = typeof(Gazetteer).Assembly.GetManifestResourceStream("NewsArchive.Core.Places.places.bin")!;
        packed.Position = 4;
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        unpacked.CopyTo(Stream.Null);
    }
}
