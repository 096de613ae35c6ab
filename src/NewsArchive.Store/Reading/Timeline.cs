namespace NewsArchive.Store.Reading;

/// <summary>How long each bar of a timeline lasts.</summary>
public enum TimelineUnit
{
    /// <summary>A year.</summary>
    Year = 0,

    /// <summary>A month.</summary>
    Month = 1,

    /// <summary>A day.</summary>
    Day = 2,
}

/// <summary>
/// How many items of a list fall in each year; in each month when its period lies within a year; in each day when it lies within a
/// month. The period itself is left out of the counting, so that its neighbours can be chosen.
/// </summary>
/// <param name="Bars">In order of time, those with nothing included; empty when no item has a date.</param>
/// <param name="Undated">How many items have no date on the chosen axis.</param>
public sealed record Timeline(TimelineUnit Unit, IReadOnlyList<TimelineBar> Bars, int Undated);

/// <summary>One year, month or day.</summary>
/// <param name="IsChosen">Whether the list's period covers it.</param>
public sealed record TimelineBar(DatePeriod Period, int Count, bool IsChosen);
