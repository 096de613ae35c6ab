namespace NewsArchive.Store.Searching.Columns;

/// <summary>Days as numbers that columns keep: 1 for the first of January of the year 1, 0 for no day.</summary>
internal static class Days
{
    public const int None = 0;

    public static int Of(DateOnly? day) => day is { } known ? known.DayNumber + 1 : None;

    public static DateOnly DateOf(int day) => DateOnly.FromDayNumber(day - 1);
}
