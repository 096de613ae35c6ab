namespace NewsArchive.Core.Parsing.Dates;

/// <summary>What a piece of a date line is.</summary>
internal enum DateTokenKind
{
    /// <summary>A separator or a word of the form: <c>om</c>, <c>uur</c>.</summary>
    Filler = 0,

    /// <summary>A weekday, which is ignored.</summary>
    Weekday = 1,

    /// <summary>"Gepubliceerd" and the like: what follows is the publication.</summary>
    PublishedLabel = 2,

    /// <summary>"Bijgewerkt" and the like: what follows is the update.</summary>
    UpdatedLabel = 3,

    /// <summary>A day, month and year.</summary>
    Date = 4,

    /// <summary>Hours and minutes.</summary>
    Time = 5,

    /// <summary>The number of reading minutes.</summary>
    Minutes = 6,

    /// <summary>Any other word.</summary>
    Word = 7,
}

/// <summary>One piece of a date line.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Part">Where it stands in the line.</param>
/// <param name="A">Year, hour, or number of minutes (-1 when it has too many digits).</param>
/// <param name="B">Month or minute.</param>
/// <param name="C">Day.</param>
internal readonly record struct DateToken(DateTokenKind Kind, Part Part, int A = 0, int B = 0, int C = 0)
{
    /// <summary>The day, or null when it is impossible or outside the years in which it can be.</summary>
    public DateOnly? Day => CalendarDay.Of(A, B, C);

    public TimeOnly? Time => A is >= 0 and < 24 && B is >= 0 and < 60 ? new TimeOnly(A, B) : null;
}
