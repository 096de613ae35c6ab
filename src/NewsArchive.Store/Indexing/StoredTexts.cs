using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Captions;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Store.Indexing;

/// <summary>The texts of an article as the archive has them: effective values, not the source.</summary>
/// <param name="Article">Its texts; spans and leaves are left out.</param>
/// <param name="Figures">The numbers of its figures by their positions.</param>
internal sealed record StoredTexts(long ArticleId, ParsedArticle Article, IReadOnlyDictionary<int, long> Figures)
{
    private static readonly SourceText NoSource = new("", SourceEncoding.Utf8, false, []);

    private const int MostArticles = 64;
    private const long MostBytes = 4 * 1024 * 1024;

    /// <summary>The articles behind one, as many as fit into memory at once; none when there are no more.</summary>
    public static async Task<IReadOnlyList<StoredTexts>> ReadNextAsync(
        IDbContextFactory<NewsContext> contexts, long last, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        await using var moment = await context.BeginSnapshotAsync(cancellationToken);
        var sizes = await context.Articles
            .Where(a => a.Id > last)
            .OrderBy(a => a.Id)
            .Take(MostArticles)
            .Join(context.Documents, a => a.DocumentId, d => d.Id, (a, d) => new { a.Id, d.ByteLength })
            .ToListAsync(cancellationToken);
        var bytes = 0L;
        var ids = sizes.OrderBy(size => size.Id).TakeWhile(size => (bytes += size.ByteLength) <= MostBytes || bytes == size.ByteLength);
        return await ReadAsync(context, [.. ids.Select(size => size.Id)], cancellationToken);
    }

    /// <summary>The texts of some articles that nearly follow one another.</summary>
    /// <param name="ids">Their numbers, in order.</param>
    public static async Task<IReadOnlyList<StoredTexts>> ReadAsync(NewsContext context, List<long> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
            return [];
        var articles = await context.Articles.Where(a => ids.Contains(a.Id)).OrderBy(a => a.Id).ToListAsync(cancellationToken);
        var (start, end) = (Block.FirstId(ids[0]), Block.FirstId(ids[^1] + 1));
        var blocks = await context.Blocks.Where(b => b.Id >= start && b.Id < end).OrderBy(b => b.Id).ToListAsync(cancellationToken);
        var figures =
            from figure in context.Figures
            where ids.Contains(figure.ArticleId)
            join c in context.Captions on figure.Id equals c.FigureId into captions
            from caption in captions.DefaultIfEmpty()
            join a in context.AgencyCaptions on figure.Id equals a.FigureId into agencies
            from agency in agencies.DefaultIfEmpty()
            select new StoredFigureTexts(figure, caption, agency);
        var (blocksOf, figuresOf) = (blocks.ToLookup(b => b.ArticleId), (await figures.ToListAsync(cancellationToken)).ToLookup(f => f.Figure.ArticleId));
        return [.. articles.Select(article => Of(article, blocksOf[article.Id], figuresOf[article.Id]))];
    }

    private static StoredTexts Of(Article article, IEnumerable<Block> blocks, IEnumerable<StoredFigureTexts> figures)
    {
        var byPosition = figures.ToDictionary(figure => figure.Figure.Position);
        var parsed = new ParsedArticle
        {
            Source = NoSource,
            Title = Text(article.Title),
            Published = article.Published is { } day ? new ParsedMoment(day, article.PublishedTime, []) : null,
            Byline = Text(article.Byline),
            Dateline = Text(article.Dateline),
            LeadPhoto = byPosition.GetValueOrDefault(Figure.LeadPosition)?.ToParsed(),
            Blocks = [.. blocks.Select(b => new ParsedBlock(b.Kind, b.Span, b.Text, byPosition.GetValueOrDefault(b.Ordinal)?.ToParsed()))],
            Language = article.Language,
        };
        return new StoredTexts(article.Id, parsed, byPosition.ToDictionary(pair => pair.Key, pair => pair.Value.Figure.Id));
    }

    private static SpannedText? Text(string? text) => text is null ? null : new SpannedText(text, []);

    private sealed record StoredFigureTexts(Figure Figure, Caption? Caption, AgencyCaption? Agency)
    {
        public ParsedFigure ToParsed() => new(
            Figure.Span,
            Agency is null ? null : new ParsedAgencyCaption
            {
                Span = Agency.Span,
                Text = Agency.Text,
                Description = Text(Agency.Description),
                CreditLine = Text(Agency.CreditLine),
                Creator = Text(Agency.Creator),
                Source = Text(Agency.Source),
                EditorsNote = Text(Agency.EditorsNote),
            },
            Caption is null ? null : new ParsedCaption(Caption.Span, Caption.Text, Text(Caption.Credit)));
    }
}
