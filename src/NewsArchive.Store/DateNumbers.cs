namespace NewsArchive.Store;

/// <summary>Dates as the numbers by which they are counted and looked up.</summary>
internal static class DateNumbers
{
    /// <summary>Month and day, whatever the year: MMdd.</summary>
    public static int DayNumber(this DateOnly date) => (date.Month * 100) + date.Day;
}
