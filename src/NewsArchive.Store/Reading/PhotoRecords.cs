using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading;

/// <summary>One use of a photo: the article, the anchor of the figure there, and the Dutch caption it has there.</summary>
public sealed record PhotoUse(ArticleLink Article, string Anchor, CaptionRecord? Caption, IReadOnlyList<FindingRecord> Findings)
{
    /// <summary>On which page of a long article the figure stands, from 1.</summary>
    public int Page { get; init; } = 1;
}

/// <summary>A photo as a list shows it.</summary>
/// <param name="LatestUse">The newest article that uses it.</param>
/// <param name="UseCount">In how many places it is used.</param>
public sealed record PhotoCard(
    long Id,
    AgencyCaptionRecord? Agency,
    CaptionRecord? Caption,
    string? AgencyName,
    string? AgencySlug,
    string? PhotographerSlug,
    IReadOnlyList<FindingCode> Findings,
    ArticleLink LatestUse,
    int UseCount);

/// <summary>A list of photos with what it can be narrowed to.</summary>
/// <param name="Years">Years on the chosen axis (taken unless asked otherwise), newest first.</param>
public sealed record PhotoList(
    PageOf<PhotoCard> Page,
    IReadOnlyList<FacetValue> Years,
    IReadOnlyList<FacetValue> Months,
    IReadOnlyList<FacetValue> Agencies,
    IReadOnlyList<FacetValue> Photographers,
    IReadOnlyList<FacetValue> Findings);

/// <summary>Everything a photo page shows.</summary>
/// <param name="Uses">At most 200 uses, newest first.</param>
public sealed record PhotoRecord(
    long Id,
    AgencyCaptionRecord? Agency,
    string? AgencyName,
    string? AgencySlug,
    string? PhotographerSlug,
    IReadOnlyList<PhotoUse> Uses,
    int UseCount);
