using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using NewsArchive.Web.Components;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Components.Filters;

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

    /// <summary>More words than an address may hold; the first of them hold.</summary>
    WordsCut = 9,
}

/// <summary>A part of an address that was left out, and why.</summary>
/// <param name="Name">The filter's name.</param>
/// <param name="Value">What stood there, at most <see cref="ArchiveFilterQuery.LongestValue"/> characters of it.</param>
/// <param name="Kind">What is wrong.</param>
public sealed record FilterProblem(string Name, string Value, FilterProblemKind Kind)
{
    /// <summary>What stands between the two ends of a period that is reversed.</summary>
    public const string Between = " … ";

    /// <summary>Places that may have been meant, the likeliest first.</summary>
    public ImmutableArray<NamedPlace> Offers { get; init; } = [];

    /// <summary>Whether the whole value was left out; else its words say what holds.</summary>
    public bool IsLeftOut =>
        Kind is not (FilterProblemKind.UnseenSigns or FilterProblemKind.GivenTwice or FilterProblemKind.TooMany or FilterProblemKind.WordsCut);

    /// <summary>What is wrong, in words.</summary>
    public string Say(IStringLocalizer<ListText> text) => text[$"Problem{Kind}", Name, Value, DateText.Count(ArchiveFilterQuery.HighestPage)];

    /// <summary>What stood in a field of a form, when that is what is wrong; null otherwise.</summary>
    public string? TypedIn(string field) => Kind switch
    {
        FilterProblemKind.NotADate or FilterProblemKind.UnknownPlace when Name == field => Value,
        FilterProblemKind.PeriodReversed when field == FilterNames.From => Value.Split(Between)[0],
        FilterProblemKind.PeriodReversed when field == FilterNames.Until => Value.Split(Between)[^1],
        _ => null,
    };
}
