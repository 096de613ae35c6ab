namespace NewsArchive.Store.Reading;

/// <summary>What a list can be narrowed to: each filter's values, counted with all other filters but not with that one.</summary>
public sealed record ArchiveFacets
{
    /// <summary>Years on the chosen date axis, newest first.</summary>
    public IReadOnlyList<FacetValue> Years { get; init; } = [];

    /// <summary>Months (yyyy-MM) of the years that the period touches, newest first; none without a period.</summary>
    public IReadOnlyList<FacetValue> Months { get; init; } = [];

    /// <summary>Days (yyyy-MM-dd) of the month that the period lies in, newest first; none when it is longer than a month.</summary>
    public IReadOnlyList<FacetValue> Days { get; init; } = [];

    /// <summary>Places as a tree in reading order, the most frequent country first; <see cref="FacetValue.Depth"/> tells the level.</summary>
    public IReadOnlyList<FacetValue> Places { get; init; } = [];

    /// <summary>Agencies, the most frequent first.</summary>
    public IReadOnlyList<FacetValue> Agencies { get; init; } = [];

    /// <summary>Photographers, the most frequent first.</summary>
    public IReadOnlyList<FacetValue> Photographers { get; init; } = [];

    /// <summary>Findings, in the order of their codes.</summary>
    public IReadOnlyList<FacetValue> Findings { get; init; } = [];

    /// <summary>With a photo (<c>ja</c>) and without (<c>nee</c>).</summary>
    public IReadOnlyList<FacetValue> Photo { get; init; } = [];

    /// <summary>Collections, by name.</summary>
    public IReadOnlyList<FacetValue> Collections { get; init; } = [];
}
