using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading;

/// <summary>One use of a photo: the article, the anchor of the figure there, and the Dutch caption it has there.</summary>
public sealed record PhotoUse(ArticleLink Article, string Anchor, CaptionRecord? Caption, IReadOnlyList<FindingRecord> Findings)
{
    /// <summary>On which page of a long article the figure stands, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>The article's number.</summary>
    public long ArticleId { get; init; }

    /// <summary>Alt Text, or null.</summary>
    public string? AltText { get; init; }
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
    int UseCount)
{
    /// <summary>The places where it was taken, by its caption.</summary>
    public IReadOnlyList<PlaceLink> Places { get; init; } = [];

    /// <summary>The words of the search in the agency's description.</summary>
    public IReadOnlyList<MarkedRange> AgencyMarks { get; init; } = [];

    /// <summary>The words of the search in the Dutch caption.</summary>
    public IReadOnlyList<MarkedRange> CaptionMarks { get; init; } = [];
}

/// <summary>A list of photos with what it can be narrowed to.</summary>
/// <param name="Search">How the words were understood, or null without words.</param>
public sealed record PhotoList(
    PageOf<PhotoCard> Page,
    ArchiveFacets Facets,
    Timeline Timeline,
    SearchReading? Search);

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
