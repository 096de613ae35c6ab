using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading;

/// <summary>An article as a list reads it, before its first figure and its findings are added.</summary>
internal sealed record ArticleCardRow
{
    public required long Id { get; init; }
    public required string Path { get; init; }
    public required string Title { get; init; }
    public required DateOnly? Published { get; init; }
    public required TimeOnly? PublishedTime { get; init; }
    public required int? ReadingMinutes { get; init; }
    public required string? Intro { get; init; }
    public required int FigureCount { get; init; }
    public required string Collection { get; init; }
    public required long? LeadId { get; init; }

    public ArticleCard ToCard(FigureRecord? lead, IReadOnlyList<FindingCode> findings) =>
        new(Id, Path, Title, Published, PublishedTime, ReadingMinutes, Intro, lead, FigureCount, findings, Collection);
}
