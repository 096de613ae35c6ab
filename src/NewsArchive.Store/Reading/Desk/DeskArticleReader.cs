using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Reading.Desk;

/// <summary>An article with all that an editor needs to mend it.</summary>
public sealed class DeskArticleReader(IDbContextFactory<NewsContext> contexts, ArchiveGazetteer gazetteer)
{
    // Of a very long article an editor sees the beginning.
    private const int MostBlocks = 1000;
    private const int LongestBlock = 400;
    private const int LongestWhole = 20_000;
    private const int MostPlaces = 500;

    /// <summary>The article of that number, also one that was withdrawn; null when there is none.</summary>
    public async Task<DeskArticle?> ReadAsync(long articleId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var moment = await context.BeginSnapshotAsync(cancellationToken);
        if (await DeskSubject.FindAsync(context, articleId, cancellationToken) is not { } subject)
            return null;
        var (head, article) = (subject.Head, subject.Article);
        var figures = await DeskSubject.ReadFiguresAsync(context, articleId, cancellationToken);
        var blocks = await ReadBlocksAsync(context, articleId, cancellationToken);
        var history = await FieldHistory.ReadAsync(context, head, ofFigures: false, cancellationToken);
        var texts = new DeskTexts(article, blocks, figures);
        var places = await context.Places.AsNoTracking().SingleOrDefaultAsync(p => p.ArticleId == articleId, cancellationToken);
        var diagnostics = await context.ReadDiagnosticsAsync(article, cancellationToken);
        DeskField Field(CorrectedField field, string? value) => history.Of(new CorrectionTarget(head.Sha256, TargetKind.Article, default, field), value);
        return new DeskArticle(
            head,
            Field(CorrectedField.Title, article.Title),
            Field(CorrectedField.Published, FieldValues.Of(article.Published, article.PublishedTime)),
            Field(CorrectedField.Byline, article.Byline),
            [.. Blocks(head.Sha256, blocks, figures, history)],
            [.. new DeskPlaces(head.Sha256, texts, history, gazetteer.Gazetteer).Of(places).Take(MostPlaces)],
            (await context.ReadSourceAsync(article, cancellationToken)).Beginning(),
            [.. await context.ReadFindingsAsync(articleId, null, cancellationToken)],
            [.. diagnostics.Where(diagnostic => !figures.Exists(figure => diagnostic.IsIn(figure.Figure.Span)))],
            [.. DeskSubject.Neighbours(figures)],
            await context.WaitingProposals(head.Sha256).CountAsync(p => p.Kind != TargetKind.Figure, cancellationToken),
            await OpenCorrections.OfArticleAsync(context, head, figures.ConvertAll(figure => figure.Figure.Span), cancellationToken));
    }

    private static Task<List<Block>> ReadBlocksAsync(NewsContext context, long articleId, CancellationToken cancellationToken)
    {
        var (first, behind) = (Block.FirstId(articleId), Block.FirstId(articleId + 1));
        return context.Blocks.AsNoTracking()
            .Where(b => b.Id >= first && b.Id < behind)
            .OrderBy(b => b.Id)
            .Take(MostBlocks)
            .ToListAsync(cancellationToken);
    }

    private static IEnumerable<DeskBlock> Blocks(string sha256, List<Block> blocks, List<FigureParts> figures, FieldHistory history)
    {
        var figureOf = figures.ToDictionary(figure => figure.Figure.Position);
        foreach (var block in blocks)
        {
            var figure = figureOf.GetValueOrDefault(block.Ordinal);
            yield return new DeskBlock(
                block.Ordinal,
                block.Kind,
                figure is null ? ShortText.Of(block.Text, LongestBlock) : figure.Label,
                block.Kind is BlockKind.Figure or BlockKind.List
                    ? null
                    : history.Of(new CorrectionTarget(sha256, TargetKind.Block, block.Span, CorrectedField.BlockKind), FieldValues.Of(block.Kind)),
                figure?.Figure.Id)
            {
                Whole = block.Text.Length <= LongestWhole ? block.Text : block.Text[..LongestWhole],
            };
        }
    }
}
