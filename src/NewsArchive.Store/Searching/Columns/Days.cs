namespace NewsArchive.Store.Searching.Columns;

/// <summary>
/// Days as numbers that columns keep: 1 for the first of January of the year 1, 0 for no day. A month is numbered by twelve times its year and
/// 0 for January.
/// </summary>
internal static class Days
{
    public const int None = 0;

    public const int MonthsPerYear = 12;

    // Nearly all days of an archive lie here: looking a month up is ten times as fast as working it out.
    private static readonly int FirstListed = Of(new DateOnly(1900, 1, 1));
    private static readonly int[] ListedMonths = [.. Enumerable.Range(FirstListed, 73_000).Select(day => MonthOf(DateOf(day)))];

    public static int Of(DateOnly? day) => day is { } known ? known.DayNumber + 1 : None;

    public static DateOnly DateOf(int day) => DateOnly.FromDayNumber(day - 1);

    /// <summary>The number of the month in which a day lies.</summary>
    public static int MonthOf(int day)
    {
        var listed = day - FirstListed;
        return (uint)listed < (uint)ListedMonths.Length ? ListedMonths[listed] : MonthOf(DateOf(day));
    }

    /// <summary>The number of the month in which a day lies.</summary>
    public static int MonthOf(DateOnly day) => day.Year * MonthsPerYear + day.Month - 1;
}
