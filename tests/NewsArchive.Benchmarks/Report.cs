using System.Globalization;

namespace NewsArchive.Benchmarks;

/// <summary>What a benchmark tells.</summary>
internal static class Report
{
    public static void Line(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
