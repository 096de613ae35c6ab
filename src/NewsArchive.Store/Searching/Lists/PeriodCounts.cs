using NewsArchive.Store.Reading;
using NewsArchive.Store.Searching.Columns;

namespace NewsArchive.Store.Searching.Lists;

/// <summary>Counts items by year and month, and by day of the one month that a list's period lies in. An item counts once in each.</summary>
internal sealed class PeriodCounts(ArchiveFilter filter)
{
    private const int FirstYear = 1900;
    private const int UsualYears = 200;

    private readonly int _month = PeriodMonth(filter) ?? -1;

    public NumberCounts Years { get; } = new(FirstYear, UsualYears);

    public NumberCounts Months { get; } = new(FirstYear * Searching.Columns.Days.MonthsPerYear, UsualYears * Searching.Columns.Days.MonthsPerYear);

    /// <summary>By day, only of the month of the period.</summary>
    public NumberCounts Days { get; } = new(PeriodMonth(filter) is null ? 0 : Searching.Columns.Days.Of(filter.From!.First) - 31, PeriodMonth(filter) is null ? 0 : 62);

    /// <summary>How many have no day.</summary>
    public int Undated { get; private set; }

    /// <summary>Counts an item by its days, which are in order.</summary>
    public void Add(ReadOnlySpan<int> days)
    {
        if (days.IsEmpty)
            Undated++;
        var (year, month) = (-1, -1);
        foreach (var day in days)
        {
            var monthOfDay = Searching.Columns.Days.MonthOf(day);
            if (monthOfDay == _month)
                Days.Add(day);
            if (monthOfDay == month)
                continue;
            month = monthOfDay;
            Months.Add(month);
            if (month / Searching.Columns.Days.MonthsPerYear == year)
                continue;
            year = month / Searching.Columns.Days.MonthsPerYear;
            Years.Add(year);
        }
    }

    /// <summary>The month in which the whole period lies, or null.</summary>
    public static int? PeriodMonth(ArchiveFilter filter) =>
        filter is { From: { } from, Until: { } until } && Searching.Columns.Days.MonthOf(from.First) is var month
        && month == Searching.Columns.Days.MonthOf(until.Last) ? month : null;
}
