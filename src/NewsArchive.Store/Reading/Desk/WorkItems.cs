using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Store.Reading.Desk;

/// <summary>Reads what there is to do about a few articles: a few queries, however many articles.</summary>
/// <param name="claimsSince">Claims from before have ended.</param>
internal sealed class WorkItems(NewsContext context, DateTime claimsSince)
{
    // Of an article with very many figures the rest is on its own page.
    private const int MostItems = 100;

    private readonly Dictionary<long, List<WorkTally>> _tallies = [];

    /// <summary>The articles in the order given, each with its items that need work.</summary>
    public async Task<IReadOnlyList<WorkArticle>> ReadAsync(List<int> ids, WorkListQuery query, CancellationToken cancellationToken)
    {
        var wanted = ids.ConvertAll(id => (long)id);
        var articles = await context.Articles.AsNoTracking().Where(a => wanted.Contains(a.Id)).ToDictionaryAsync(a => a.Id, cancellationToken);
        foreach (var article in articles.Values)
            _tallies[article.Id] = [new WorkTally(new DeskItem(article.Id, 0), Figure.LeadPosition - 1, default, article.ListTitle ?? article.Title!)];
        await ReadFiguresAsync(wanted, cancellationToken);
        await ReadFindingsAsync(wanted, cancellationToken);
        await ReadTargetsAsync(wanted, cancellationToken);
        await ReadMarksAsync(wanted, cancellationToken);
        return [.. wanted.Where(articles.ContainsKey).Select(id => Of(articles[id], query))];
    }

    private WorkArticle Of(Article article, WorkListQuery query)
    {
        var hidesDone = !query.IncludesDone && WorkListReader.CanBeDone(query.Kind);
        var items = _tallies[article.Id]
            .Where(tally => tally.Needs(query.Kind) && !(hidesDone && tally.IsDone))
            .OrderBy(tally => tally.Position)
            .Take(MostItems)
            .Select(tally => tally.ToItem());
        return new WorkArticle(article.Id, article.ListTitle ?? article.Title!, article.Path, article.Published, [.. items]);
    }

    private WorkTally Find(DeskItem item) => _tallies[item.ArticleId].Find(tally => tally.Item == item) ?? _tallies[item.ArticleId][0];

    // What stands nowhere any more is about the article.
    private WorkTally Find(long articleId, TargetKind kind, int offset, int length) =>
        _tallies[articleId].Find(tally => kind == TargetKind.Figure && tally.Span.Overlaps(new SourceSpan(offset, length))) ?? _tallies[articleId][0];

    private async Task ReadFiguresAsync(List<long> ids, CancellationToken cancellationToken)
    {
        var figures = await (
            from figure in context.Figures
            where ids.Contains(figure.ArticleId)
            join c in context.Captions on figure.Id equals c.FigureId into captions
            from caption in captions.DefaultIfEmpty()
            join a in context.AgencyCaptions on figure.Id equals a.FigureId into agencies
            from agency in agencies.DefaultIfEmpty()
            select new FigureParts(figure, caption, agency)).AsNoTracking().ToListAsync(cancellationToken);
        foreach (var parts in figures)
        {
            var figure = parts.Figure;
            _tallies[figure.ArticleId].Add(new WorkTally(new(figure.ArticleId, figure.Id), figure.Position, figure.Span, parts.Label));
        }
    }

    private async Task ReadFindingsAsync(List<long> ids, CancellationToken cancellationToken)
    {
        var findings = await context.Findings.Where(f => ids.Contains(f.ArticleId)).OrderBy(f => f.Ordinal)
            .Select(f => new { f.ArticleId, f.Position, Record = new FindingRecord(f.Code, f.PhotoDate, f.OtherDate, f.Words) })
            .ToListAsync(cancellationToken);
        foreach (var finding in findings)
        {
            var tallies = _tallies[finding.ArticleId];
            (tallies.Find(tally => tally.Position == finding.Position) ?? tallies[0]).Findings.Add(finding.Record);
        }

        var warnings = await context.Articles.Where(a => ids.Contains(a.Id))
            .Join(context.Diagnostics, a => a.DocumentId, d => d.DocumentId, (a, d) => new { a.Id, d.Severity, d.Offset })
            .Where(d => d.Severity >= DiagnosticSeverity.Warning)
            .ToListAsync(cancellationToken);
        foreach (var warning in warnings)
        {
            var tallies = _tallies[warning.Id];
            (tallies.Find(tally => warning.Offset >= tally.Span.Offset && warning.Offset < tally.Span.End) ?? tallies[0]).Warnings++;
        }
    }

    private async Task ReadTargetsAsync(List<long> ids, CancellationToken cancellationToken)
    {
        var documents = context.Articles.Where(a => ids.Contains(a.Id))
            .Join(context.Documents, a => a.DocumentId, d => d.Id, (a, d) => new { ArticleId = a.Id, d.Sha256 });
        var proposals = await documents.Join(
                context.Proposals.Where(p => p.State == ProposalState.Waiting),
                d => d.Sha256,
                p => p.Sha256,
                (d, p) => new { d.ArticleId, p.Kind, p.Span.Offset, p.Span.Length })
            .ToListAsync(cancellationToken);
        foreach (var proposal in proposals)
            Find(proposal.ArticleId, proposal.Kind, proposal.Offset, proposal.Length).Proposals++;
        var corrections = await (
            from document in documents
            join correction in context.Corrections on document.Sha256 equals correction.Sha256
            join a in context.Authors on correction.AuthorId equals a.Id into authors
            from author in authors.DefaultIfEmpty()
            orderby correction.Id
            select new
            {
                document.ArticleId,
                correction.Kind,
                correction.Span.Offset,
                correction.Span.Length,
                Changed = new { correction.Id, correction.At, Name = author == null ? null : author.Name },
                IsUnsettled = context.UnsettledCorrections.Any(u => u.CorrectionId == correction.Id),
            }).ToListAsync(cancellationToken);
        foreach (var row in corrections)
        {
            var tally = Find(row.ArticleId, row.Kind, row.Offset, row.Length);
            tally.Changed = (row.Changed.Id, row.Changed.At, row.Changed.Name);
            tally.IsUnsettled |= row.IsUnsettled;
        }
    }

    private async Task ReadMarksAsync(List<long> ids, CancellationToken cancellationToken)
    {
        var marks = await context.DoneMarks.Where(m => ids.Contains(m.ArticleId))
            .Select(m => new DeskItem(m.ArticleId, m.FigureId)).ToListAsync(cancellationToken);
        foreach (var item in marks)
            Find(item).IsDone |= item == Find(item).Item;
        var claims = await (
            from claim in context.Claims
            where ids.Contains(claim.ArticleId) && claim.At >= claimsSince
            join a in context.Authors on claim.AuthorId equals a.Id into authors
            from author in authors.DefaultIfEmpty()
            select new { Item = new DeskItem(claim.ArticleId, claim.FigureId), claim.AuthorId, Name = author == null ? null : author.Name })
            .ToListAsync(cancellationToken);
        foreach (var claim in claims.Where(claim => Find(claim.Item).Item == claim.Item))
            Find(claim.Item).ClaimedBy = (claim.AuthorId, claim.Name);
    }
}
