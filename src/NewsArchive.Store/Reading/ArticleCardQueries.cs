using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading;

/// <summary>Reads articles as lists show them: four queries, however many articles.</summary>
internal static class ArticleCardQueries
{
    /// <summary>The cards of a few articles, in the order of the query.</summary>
    public static async Task<IReadOnlyList<ArticleCard>> ReadCardsAsync(
        this IQueryable<Article> articles,
        Snapshot archive,
        CancellationToken cancellationToken)
    {
        var rows = await ReadRowsAsync(articles, archive, cancellationToken);
        if (rows.Count == 0)
            return [];
        var leads = await ReadLeadsAsync(archive, [.. rows.Select(row => row.LeadId).OfType<long>()], cancellationToken);
        var codes = await ReadCodesAsync(archive, [.. rows.Select(row => row.Id)], cancellationToken);
        return rows.ConvertAll(row => row.ToCard(row.LeadId is { } lead ? leads[lead] : null, [.. codes[row.Id]]));
    }

    private static Task<List<ArticleCardRow>> ReadRowsAsync(
        IQueryable<Article> articles,
        Snapshot archive,
        CancellationToken cancellationToken) => articles
        .Select(a => new ArticleCardRow
        {
            Id = a.Id,
            Path = a.Path,
            Title = a.ListTitle ?? a.Title!,
            Published = a.Published,
            PublishedTime = a.PublishedTime,
            ReadingMinutes = a.ReadingMinutes,
            Lead = archive.Blocks
                .Where(b => b.ArticleId == a.Id && b.Kind == BlockKind.Paragraph)
                .OrderBy(b => b.Ordinal)
                .Select(b => b.Text.Substring(0, ArticleCardRow.LeadLength))
                .FirstOrDefault(),
            FigureCount = a.FigureCount,
            Collection = archive.Collections.Where(c => c.Id == a.CollectionId).Select(c => c.Name).Single(),
            LeadId = archive.Figures
                .Where(f => f.ArticleId == a.Id)
                .OrderBy(f => f.Position)
                .Select(f => (long?)f.Id)
                .FirstOrDefault(),
        })
        .ToListAsync(cancellationToken);

    private static async Task<Dictionary<long, FigureRecord>> ReadLeadsAsync(
        Snapshot archive,
        List<long> figureIds,
        CancellationToken cancellationToken)
    {
        if (figureIds.Count == 0)
            return [];
        var rows = await archive.Figures.Where(f => figureIds.Contains(f.Id)).ReadRowsAsync(archive, cancellationToken);
        var findings =
            from figure in archive.Figures
            where figureIds.Contains(figure.Id)
            join finding in archive.Findings
                on new { figure.ArticleId, Position = (int?)figure.Position } equals new { finding.ArticleId, finding.Position }
            orderby finding.Ordinal
            select new { figure.Id, Record = new FindingRecord(finding.Code, finding.PhotoDate, finding.OtherDate, finding.Words) };
        var byFigure = (await findings.ToListAsync(cancellationToken)).ToLookup(row => row.Id, row => row.Record);
        var counts = await archive.CountArticlesAsync([.. rows.Select(row => row.PhotoId).Distinct()], cancellationToken);
        return rows.ToDictionary(row => row.Id, row => row.ToRecord([.. byFigure[row.Id]], counts.GetValueOrDefault(row.PhotoId)));
    }

    private static async Task<ILookup<long, FindingCode>> ReadCodesAsync(
        Snapshot archive,
        List<long> articleIds,
        CancellationToken cancellationToken)
    {
        var codes = await archive.Findings
            .Where(f => articleIds.Contains(f.ArticleId))
            .Select(f => new { f.ArticleId, f.Code })
            .Distinct()
            .OrderBy(f => f.Code)
            .ToListAsync(cancellationToken);
        return codes.ToLookup(row => row.ArticleId, row => row.Code);
    }
}
