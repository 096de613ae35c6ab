using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing;
using NewsArchive.Core.Places;

namespace NewsArchive.Store.Indexing;

/// <summary>The texts of an article as the archive has them: effective values, not the source.</summary>
/// <param name="Article">Its texts; spans and leaves are left out.</param>
/// <param name="Version">How often it was corrected.</param>
/// <param name="Figures">The numbers of its figures by their positions.</param>
/// <param name="Decisions">What editors decided about names in it.</param>
internal sealed record StoredTexts(
    long ArticleId, int Version, ParsedArticle Article, IReadOnlyDictionary<int, long> Figures, IReadOnlyList<PlaceDecision> Decisions)
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
            .IgnoreQueryFilters([NewsContext.WithdrawnFilter])
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
        var articles = await (
            from article in context.Articles.IgnoreQueryFilters([NewsContext.WithdrawnFilter])
            where ids.Contains(article.Id)
            join c in context.ArticleChanges on article.Id equals c.ArticleId into changes
            from change in changes.DefaultIfEmpty()
            orderby article.Id
            select new { Article = article, Version = change == null ? 0 : change.Version }).ToListAsync(cancellationToken);
        var (start, end) = (Block.FirstId(ids[0]), Block.FirstId(ids[^1] + 1));
        var blocks = await context.Blocks.Where(b => b.Id >= start && b.Id < end).OrderBy(b => b.Id).ToListAsync(cancellationToken);
        var figures =
            from figure in context.Figures.IgnoreQueryFilters([NewsContext.WithdrawnFilter])
            where ids.Contains(figure.ArticleId)
            join c in context.Captions on figure.Id equals c.FigureId into captions
            from caption in captions.DefaultIfEmpty()
            join a in context.AgencyCaptions on figure.Id equals a.FigureId into agencies
            from agency in agencies.DefaultIfEmpty()
            select new StoredFigureTexts(figure, caption, agency);
        var (blocksOf, figuresOf) = (blocks.ToLookup(b => b.ArticleId), (await figures.ToListAsync(cancellationToken)).ToLookup(f => f.Figure.ArticleId));
        var texts = articles.Select(row => Of(row.Article, row.Version, blocksOf[row.Article.Id], figuresOf[row.Article.Id]));
        var corrected = articles.Where(row => row.Version > 0).Select(row => row.Article.DocumentId).ToList();
        return corrected.Count == 0 ? [.. texts] : await PlaceDecisions.AddAsync(context, [.. texts], corrected, cancellationToken);
    }

    private static StoredTexts Of(Article article, int version, IEnumerable<Block> blocks, IEnumerable<StoredFigureTexts> figures)
    {
        var byPosition = figures.ToDictionary(figure => figure.Figure.Position);
        var parsed = new ParsedArticle
        {
            Source = NoSource,
            Title = StoredValues.Text(article.Title),
            Published = StoredValues.Moment(article.Published, article.PublishedTime),
            Updated = StoredValues.Moment(article.Updated, article.UpdatedTime),
            ReadingMinutes = article.ReadingMinutes,
            Byline = StoredValues.Text(article.Byline),
            Dateline = StoredValues.Text(article.Dateline),
            LeadPhoto = byPosition.GetValueOrDefault(Figure.LeadPosition)?.ToParsed(),
            Blocks = [.. blocks.Select(b => new ParsedBlock(b.Kind, b.Span, b.Text, byPosition.GetValueOrDefault(b.Ordinal)?.ToParsed()))],
            Language = article.Language,
        };
        return new StoredTexts(article.Id, version, parsed, byPosition.ToDictionary(pair => pair.Key, pair => pair.Value.Figure.Id), []);
    }

    private sealed record StoredFigureTexts(Figure Figure, Caption? Caption, AgencyCaption? Agency)
    {
        public ParsedFigure ToParsed() => StoredValues.ToParsed(Figure, Caption, Agency);
    }
}
