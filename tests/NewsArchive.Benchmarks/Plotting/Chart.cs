using System.Collections.Immutable;

namespace NewsArchive.Benchmarks.Plotting;

/// <summary>A value at a number of articles.</summary>
internal readonly record struct Point(double Articles, double Value);

/// <summary>A line of a chart: one of four hues (from 0), drawn through or in dashes.</summary>
internal sealed record Series(string Name, int Hue, bool Dashed, ImmutableArray<Point> Points);

/// <summary>A chart of a cost against the number of articles, both on scales where every step is a factor.</summary>
internal sealed record Chart(string File, string Title, string Unit, ImmutableArray<Series> Series);
