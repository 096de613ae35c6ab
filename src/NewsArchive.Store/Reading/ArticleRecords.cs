using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading;

/// <summary>A link to an article.</summary>
/// <param name="Path">Its address from the root, such as <c>/artikelen/2016/05/01/slug</c>.</param>
public sealed record ArticleLink(string Path, string Title, DateOnly? Published);

/// <summary>An article as a list shows it.</summary>
/// <param name="Path">Its address from the root.</param>
/// <param name="Title">The headline, at most 300 characters (cut between graphemes); never empty: an untitled one has its document's name.</param>
/// <param name="Intro">The first paragraph, at most 280 characters, or null.</param>
/// <param name="Lead">The first figure, or null.</param>
/// <param name="FigureCount">How many figures it has.</param>
/// <param name="Findings">Which findings it has, each once.</param>
public sealed record ArticleCard(
    long Id,
    string Path,
    string Title,
    DateOnly? Published,
    TimeOnly? PublishedTime,
    int? ReadingMinutes,
    string? Intro,
    FigureRecord? Lead,
    int FigureCount,
    IReadOnlyList<FindingCode> Findings,
    string Collection)
{
    /// <summary>The places that it is about, the most important first; then those that it names.</summary>
    public IReadOnlyList<PlaceLink> Places { get; init; } = [];

    /// <summary>The words of the search in the headline.</summary>
    public IReadOnlyList<MarkedRange> TitleMarks { get; init; } = [];

    /// <summary>The passage that answers the search, or null without a search.</summary>
    public Passage? Passage { get; init; }
}

/// <summary>A list of articles with what it can be narrowed to.</summary>
/// <param name="Search">How the words were understood, or null without words.</param>
public sealed record ArticleList(
    PageOf<ArticleCard> Page,
    ArchiveFacets Facets,
    Timeline Timeline,
    SearchReading? Search);

/// <summary>A block as the article page shows it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Anchor">Its permanent anchor (<c>b</c> and the offset of its span).</param>
/// <param name="Text">Its text; empty for a figure. List items keep their bullets.</param>
/// <param name="Items">The items of a list with bullets removed; empty otherwise.</param>
public sealed record BlockRecord(BlockKind Kind, string Anchor, string Text, IReadOnlyList<string> Items, bool IsOrdered, FigureRecord? Figure);

/// <summary>Where a batch of documents came from.</summary>
public sealed record CollectionRecord(string Slug, string Name, string? Publisher, string? Licence, string? OriginalAddress);

/// <summary>The document an article was read from.</summary>
/// <param name="Encoding">UTF-8, UTF-16LE, UTF-16BE or Windows-1252.</param>
/// <param name="ByteLength">Size in bytes.</param>
/// <param name="ImportedAt">UTC.</param>
public sealed record DocumentRecord(string Name, string Sha256, string Encoding, bool EncodingGuessed, long ByteLength, DateTime ImportedAt);

/// <summary>A document whose text is nearly the same.</summary>
/// <param name="OtherDate">True when the date differs; false when only line ends do.</param>
public sealed record NearDuplicate(ArticleLink Article, bool OtherDate);

/// <summary>Something the parser was unsure of; the page makes the text from code and argument.</summary>
public sealed record DiagnosticRecord(string Code, bool IsWarning, int? Offset, int? Length, string? Argument);

/// <summary>Everything an article page shows.</summary>
/// <param name="Blocks">The page of blocks asked for; long articles are paged by 200 blocks.</param>
public sealed record ArticleRecord(
    long Id,
    string Path,
    string Title,
    DateOnly? Published,
    TimeOnly? PublishedTime,
    DateOnly? Updated,
    TimeOnly? UpdatedTime,
    int? ReadingMinutes,
    string? Byline,
    string? Dateline,
    string Language,
    FigureRecord? Lead,
    PageOf<BlockRecord> Blocks,
    int FigureCount,
    IReadOnlyList<FindingRecord> Findings,
    IReadOnlyList<DiagnosticRecord> Diagnostics,
    CollectionRecord Collection,
    DocumentRecord Document,
    IReadOnlyList<NearDuplicate> NearDuplicates,
    ArticleLink? Previous,
    ArticleLink? Next)
{
    /// <summary>The places that it is about, the most important first; then those that it names.</summary>
    public IReadOnlyList<PlaceLink> Places { get; init; } = [];

    /// <summary>Articles that resemble it, the most alike first.</summary>
    public IReadOnlyList<RelatedArticle> Related { get; init; } = [];
}

/// <summary>An article that resembles another, and in what.</summary>
/// <param name="Places">Names of places that both are about.</param>
/// <param name="Words">Telling words that both have.</param>
/// <param name="SharedPhotos">How many photos both show.</param>
/// <param name="DaysApart">How many days lie between them, or null when either has no date.</param>
public sealed record RelatedArticle(
    ArticleLink Article,
    IReadOnlyList<string> Places,
    IReadOnlyList<string> Words,
    int SharedPhotos,
    int? DaysApart);

/// <summary>What stands at an article address.</summary>
public abstract record ArticleLookup
{
    private ArticleLookup()
    {
    }

    /// <summary>The article.</summary>
    public sealed record Found(ArticleRecord Article) : ArticleLookup;

    /// <summary>It has moved for ever.</summary>
    public sealed record Moved(string Path) : ArticleLookup;

    /// <summary>It was withdrawn from readers.</summary>
    /// <param name="Path">Its address.</param>
    public sealed record Withdrawn(string Path, Withdrawal Withdrawal) : ArticleLookup;

    /// <summary>Nothing ever stood there.</summary>
    public sealed record NotFound : ArticleLookup;
}
