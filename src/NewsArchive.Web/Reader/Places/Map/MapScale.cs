namespace NewsArchive.Web.Reader.Places.Map;

/// <summary>How large marks are: their area grows with the number, so that twice as many articles make twice as much ink.</summary>
/// <param name="most">The highest number on the map.</param>
public sealed class MapScale(int most)
{
    /// <summary>The smallest that can be seen and clicked; the only one whose area is not in proportion.</summary>
    public const double Smallest = 4;

    private const double Largest = 30;

    // One article is never drawn larger, however few there are.
    private const double LargestOfOne = 6;

    private readonly double _root = Math.Min(LargestOfOne, Largest / Math.Sqrt(Math.Max(1, most)));

    /// <summary>In pixels.</summary>
    public double RadiusOf(int count) => Math.Max(Smallest, _root * Math.Sqrt(count));

    /// <summary>Round numbers to explain the sizes by, the smallest first; at most three.</summary>
    public static IReadOnlyList<int> Examples(int most)
    {
        if (most <= 2)
            return most <= 0 ? [] : [.. Enumerable.Range(1, most)];
        var round = Round(most);
        return new[] { 1, Round(round / 5), round }.Distinct().Where(number => number > 0).ToList();
    }

    private static int Round(int number)
    {
        var step = 1;
        while (number / step >= 10)
            step *= 10;
        return number / step * step;
    }
}
