using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;

namespace NewsArchive.Store.Reading.Desk;

/// <summary>Reads proposals that wait, each with what the field says now.</summary>
public sealed class ProposalReader(IDbContextFactory<NewsContext> contexts)
{
    private const int PageSize = 20;

    /// <summary>A page of them, the oldest first.</summary>
    /// <param name="articleId">Those of one article, or null for all.</param>
    /// <param name="page">From 1.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<ProposalPage> ReadWaitingAsync(long? articleId, int page, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        var waiting = context.Proposals.Where(p => p.State == ProposalState.Waiting);
        if (articleId is { } id)
            waiting = waiting.Where(p => context.Articles.IgnoreQueryFilters().Any(
                a => a.Id == id && context.Documents.Any(d => d.Id == a.DocumentId && d.Sha256 == p.Sha256)));
        var total = await waiting.CountAsync(cancellationToken);
        var proposals = await waiting.OrderBy(p => p.Id).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        return new ProposalPage([.. await ReviewAsync(context, proposals, cancellationToken)], total, page);
    }

    /// <summary>One that waits; null when it does not, or there is none.</summary>
    public async Task<ReviewedProposal?> FindWaitingAsync(long id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        var found = await context.Proposals.Where(p => p.Id == id && p.State == ProposalState.Waiting).ToListAsync(cancellationToken);
        return (await ReviewAsync(context, found, cancellationToken)).SingleOrDefault();
    }

    private async Task<IReadOnlyList<ReviewedProposal>> ReviewAsync(
        NewsContext context, List<Proposal> proposals, CancellationToken cancellationToken)
    {
        var ids = proposals.ConvertAll(p => p.Id);
        var authors = proposals.Where(p => !p.IsFromReader).Select(p => p.AuthorId).Distinct().ToList();
        var names = await context.Authors.Where(a => authors.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Name, cancellationToken);
        var contacts = await context.ProposalContacts.Where(c => ids.Contains(c.ProposalId))
            .ToDictionaryAsync(c => c.ProposalId, c => c.Contact, cancellationToken);
        var articles = new Dictionary<string, (EditedArticle Edited, DeskHead Head)?>();
        foreach (var sha256 in proposals.Select(p => p.Sha256).Distinct())
            articles[sha256] = await FindAsync(context, sha256, cancellationToken);
        return
        [
            .. proposals.Select(p => Review(
                p, articles[p.Sha256], names.GetValueOrDefault(p.AuthorId), contacts.GetValueOrDefault(p.Id))),
        ];
    }

    private static ReviewedProposal Review(Proposal proposal, (EditedArticle Edited, DeskHead Head)? article, string? name, string? contact)
    {
        if (article is not var (edited, head))
            return new ReviewedProposal(proposal, null, null, null, 0, name, contact);
        var latest = edited.LatestOf(proposal.Target);
        var span = TargetMatch.Find(edited.Article, proposal.Target).Span;
        var now = span is { } at ? FieldReading.Of(edited.Article, proposal.Target with { Span = at }, latest) : null;
        return new ReviewedProposal(proposal, head, FigureAt(edited, proposal.Kind, span), now, latest?.Number ?? 0, name, contact);
    }

    private static long? FigureAt(EditedArticle edited, TargetKind kind, SourceSpan? span)
    {
        if (kind != TargetKind.Figure || span is not { } at)
            return null;
        if (edited.Article.LeadPhoto?.Span == at)
            return edited.Figures[Figure.LeadPosition].Id;
        return edited.Figures.Values.FirstOrDefault(figure =>
            figure.Position >= 0 && edited.Article.Blocks[figure.Position].Figure?.Span == at)?.Id;
    }

    private async Task<(EditedArticle Edited, DeskHead Head)?> FindAsync(NewsContext context, string sha256, CancellationToken cancellationToken)
    {
        if (await EditedArticle.ReadAsync(contexts, sha256, cancellationToken) is not { } edited)
            return null;
        var isWithdrawn = await context.WithdrawnArticles.AnyAsync(w => w.ArticleId == edited.ArticleId, cancellationToken);
        var (article, title) = (edited.Article, edited.Article.Title?.Text ?? edited.DocumentName);
        return (edited, new DeskHead(edited.ArticleId, sha256, edited.DocumentName, edited.Path, title, article.Published?.Date, isWithdrawn));
    }
}
