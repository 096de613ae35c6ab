using System.Collections.Immutable;

namespace NewsArchive.Web.Reader.Filters;

/// <summary>What is wrong with a filter in an address.</summary>
public enum FilterProblemKind
{
    /// <summary>Neither a day, a month nor a year.</summary>
    NotADate = 0,

    /// <summary>The period ends before it begins; both ends are left out.</summary>
    PeriodReversed = 1,

    /// <summary>Not one of the values that the filter knows.</summary>
    UnknownValue = 2,

    /// <summary>Not a page number.</summary>
    NotAPage = 3,

    /// <summary>Longer than a filter may be.</summary>
    TooLong = 4,

    /// <summary>More values than a filter may have; the rest is left out.</summary>
    TooMany = 5,

    /// <summary>Given twice where only one value makes sense; the first holds.</summary>
    GivenTwice = 6,

    /// <summary>No place that the gazetteer knows.</summary>
    UnknownPlace = 7,

    /// <summary>Signs that nobody sees, such as NUL; they are read as spaces, and the rest of the value holds.</summary>
    UnseenSigns = 8,
}

/// <summary>A part of an address that was left out, and why.</summary>
/// <param name="Name">The filter's name.</param>
/// <param name="Value">What stood there, at most <see cref="ArchiveFilterQuery.LongestValue"/> characters of it.</param>
/// <param name="Kind">What is wrong.</param>
public sealed record FilterProblem(string Name, string Value, FilterProblemKind Kind)
{
    /// <summary>Places that may have been meant, the likeliest first.</summary>
    public ImmutableArray<NamedPlace> Offers { get; init; } = [];
}
