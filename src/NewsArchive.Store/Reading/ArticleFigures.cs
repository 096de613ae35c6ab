namespace NewsArchive.Store.Reading;

/// <summary>A finding with the position of its figure; null when it is about the article.</summary>
internal sealed record PlacedFinding(int? Position, FindingRecord Finding);

/// <summary>The figures of one page of an article.</summary>
internal sealed class ArticleFigures(
    IReadOnlyList<FigureRow> rows,
    IReadOnlyList<PlacedFinding> findings,
    Dictionary<long, int> articleCounts)
{
    private readonly ILookup<int, FindingRecord> _findings =
        findings.Where(f => f.Position is not null).ToLookup(f => f.Position!.Value, f => f.Finding);

    /// <summary>What was found about the article itself.</summary>
    public IReadOnlyList<FindingRecord> AboutArticle { get; } = [.. findings.Where(f => f.Position is null).Select(f => f.Finding)];

    /// <summary>The figures by the ordinal of their block.</summary>
    public Dictionary<int, FigureRecord> ByPosition => field ??= rows.ToDictionary(
        row => row.Position,
        row => row.ToRecord([.. _findings[row.Position]], articleCounts.GetValueOrDefault(row.PhotoId)));
}
