using System.Globalization;

namespace NewsArchive.Store.Reading;

/// <summary>Makes timelines of counts.</summary>
internal static class Timelines
{
    /// <summary>All years from the first to the last, those with nothing included.</summary>
    public static Timeline OfYears(SortedDictionary<int, int> years, int undated)
    {
        if (years.Count == 0)
            return new Timeline(TimelineUnit.Year, [], undated);
        var first = years.Keys.First();
        var bars = Enumerable.Range(first, years.Keys.Last() - first + 1).Select(year => new TimelineBar(
            DatePeriod.Find(year.ToString("0000", CultureInfo.InvariantCulture))!, years.GetValueOrDefault(year), IsChosen: false));
        return new Timeline(TimelineUnit.Year, [.. bars], undated);
    }
}
