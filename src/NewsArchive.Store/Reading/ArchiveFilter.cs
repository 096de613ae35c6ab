using System.Collections.Immutable;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading;

/// <summary>On which date a period is compared.</summary>
public enum DateAxis
{
    /// <summary>When the article was published.</summary>
    Published = 0,

    /// <summary>When the photo was taken.</summary>
    Taken = 1,

    /// <summary>When the document came into the archive (day in Europe/Amsterdam).</summary>
    Imported = 2,
}

/// <summary>In which order a list stands.</summary>
public enum SortOrder
{
    /// <summary>Newest first; undated last.</summary>
    Newest = 0,

    /// <summary>Oldest first; undated last.</summary>
    Oldest = 1,

    /// <summary>Best first: where the words stand, near each other; newer first where that is equal. Newest first without words.</summary>
    Best = 2,
}

/// <summary>What a list of articles or photos is narrowed to. Values of one filter are alternatives; different filters all hold.</summary>
public sealed record ArchiveFilter
{
    /// <summary>How many items a page holds.</summary>
    public const int PageSize = 20;

    /// <summary>What was typed into the search field, or null.</summary>
    public string? Query { get; init; }

    /// <summary>From this period's first day, or null.</summary>
    public DatePeriod? From { get; init; }

    /// <summary>Until this period's last day, included, or null.</summary>
    public DatePeriod? Until { get; init; }

    /// <summary>The date that the period is about.</summary>
    public DateAxis Axis { get; init; }

    /// <summary>Paths of places under <c>/plaatsen</c>, such as <c>syrie/aleppo</c>; each includes all that lies below it.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    /// <summary>Slugs of agencies.</summary>
    public ImmutableArray<string> Agencies { get; init; } = [];

    /// <summary>Slugs of photographers.</summary>
    public ImmutableArray<string> Photographers { get; init; } = [];

    /// <summary>Slugs of collections.</summary>
    public ImmutableArray<string> Collections { get; init; } = [];

    /// <summary>Findings.</summary>
    public ImmutableArray<FindingCode> Findings { get; init; } = [];

    /// <summary>Only with a photo (true), only without (false), or both (null).</summary>
    public bool? HasPhoto { get; init; }

    /// <summary>The order.</summary>
    public SortOrder Sort { get; init; }

    /// <summary>Which page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Whether it leaves anything out.</summary>
    internal bool IsNarrowing() => HasPhoto is not null || !string.IsNullOrWhiteSpace(Query) || From is not null || Until is not null
        || Places.Length + Agencies.Length + Photographers.Length + Collections.Length + Findings.Length > 0;
}
