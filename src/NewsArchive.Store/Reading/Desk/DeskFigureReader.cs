using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Reading.Desk;

/// <summary>A figure with all that an editor needs to mend it.</summary>
public sealed class DeskFigureReader(IDbContextFactory<NewsContext> contexts)
{
    /// <summary>The figure of that number, also of an article that was withdrawn; null when there is none.</summary>
    public async Task<DeskFigure?> ReadAsync(long figureId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var moment = await context.BeginSnapshotAsync(cancellationToken);
        var articleId = await context.Figures.IgnoreQueryFilters().Where(f => f.Id == figureId).Select(f => f.ArticleId).FirstOrDefaultAsync(cancellationToken);
        if (await DeskSubject.FindAsync(context, articleId, cancellationToken) is not { } subject)
            return null;
        var figures = await DeskSubject.ReadFiguresAsync(context, articleId, cancellationToken);
        var figure = figures.Single(other => other.Figure.Id == figureId);
        var span = figure.Figure.Span;
        var source = await context.ReadSourceAsync(subject.Article, cancellationToken);
        var diagnostics = await context.ReadDiagnosticsAsync(subject.Article, cancellationToken);
        return new DeskFigure(
            subject.Head,
            figureId,
            figure.Figure.PhotoId,
            figure.Figure.Position,
            [.. await ReadFieldsAsync(context, subject.Head, figure, cancellationToken)],
            source.Around(span),
            figure.Agency?.Text,
            [.. await context.ReadFindingsAsync(articleId, figure.Figure.Position, cancellationToken)],
            [.. diagnostics.Where(diagnostic => diagnostic.IsIn(span))],
            [.. DeskSubject.Neighbours(figures, figureId)],
            await context.WaitingProposals(subject.Head.Sha256).CountAsync(
                p => p.Kind == TargetKind.Figure && p.Span.Offset < span.End && p.Span.Offset + p.Span.Length > span.Offset, cancellationToken),
            await OpenCorrections.OfFigureAsync(context, subject.Head, span, cancellationToken));
    }

    private static async Task<IEnumerable<DeskField>> ReadFieldsAsync(
        NewsContext context, DeskHead article, FigureParts figure, CancellationToken cancellationToken)
    {
        var history = await FieldHistory.ReadAsync(context, article, ofFigures: true, cancellationToken);
        return CorrectedFields.OfFigure
            .Where(field => figure.Agency is not null || !CorrectedFields.IsOfAgencyCaption(field))
            .Select(field => history.Of(
                new CorrectionTarget(article.Sha256, TargetKind.Figure, figure.Figure.Span, field), FigureValues.Of(figure, field)));
    }
}
