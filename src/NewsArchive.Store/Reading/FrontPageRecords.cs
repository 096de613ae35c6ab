namespace NewsArchive.Store.Reading;

/// <summary>How large the archive is.</summary>
public sealed record ArchiveSize(int Articles, int Photos, int Captions, int Collections, DateOnly? First, DateOnly? Last);

/// <summary>What the front page shows.</summary>
/// <param name="Newest">The newest dated articles, at most 9.</param>
/// <param name="OnThisDay">Articles of this day and month in earlier years, newest first, at most 6.</param>
/// <param name="AroundThisDay">When there are none: those within three days before or after, at most 6.</param>
public sealed record FrontPageRecord(
    IReadOnlyList<ArticleCard> Newest,
    IReadOnlyList<ArticleCard> OnThisDay,
    IReadOnlyList<ArticleCard> AroundThisDay,
    ArchiveSize Size);

/// <summary>An address for the sitemap.</summary>
public sealed record SitemapEntry(string Path, DateOnly? Changed);
