using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading;

/// <summary>An article as a list reads it, before its first figure and its findings are added.</summary>
internal sealed record ArticleCardRow
{
    /// <summary>The longest introduction that a list shows.</summary>
    public const int IntroLength = 280;

    /// <summary>How much of the first paragraph is read for it: more, so that it can be cut at a word.</summary>
    public const int LeadLength = 2 * IntroLength;

    public required long Id { get; init; }
    public required string Path { get; init; }
    public required string Title { get; init; }
    public required DateOnly? Published { get; init; }
    public required TimeOnly? PublishedTime { get; init; }
    public required int? ReadingMinutes { get; init; }
    public required string? Lead { get; init; }
    public required int FigureCount { get; init; }
    public required string Collection { get; init; }
    public required long? LeadId { get; init; }

    private string? Intro => string.IsNullOrEmpty(Lead) ? null : ShortText.Of(Lead, IntroLength);

    public ArticleCard ToCard(FigureRecord? lead, IReadOnlyList<FindingCode> findings) =>
        new(Id, Path, Title, Published, PublishedTime, ReadingMinutes, Intro, lead, FigureCount, findings, Collection);
}
