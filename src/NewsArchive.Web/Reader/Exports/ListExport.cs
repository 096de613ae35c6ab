using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NewsArchive.Store.Exporting;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components;
using NewsArchive.Web.Components.Filters;
using NewsArchive.Web.Reader.Articles.Citing;
using NewsArchive.Web.Reader.Filters;

namespace NewsArchive.Web.Reader.Exports;

/// <summary>A list in other forms than a page: for programs, as a table, as a feed. Which filters it takes and what it answers: docs/api.md.</summary>
/// <param name="list">The list.</param>
/// <param name="title">The name of its title among the texts of lists.</param>
public abstract class ListExport<TCard, TItem>(FilteredList list, string title, ExportRequest export)
{
    private const int LongestTitle = 200;

    // Letters stand as they are; what could end a script element or an attribute is escaped all the same.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    protected abstract IReadOnlyList<string> Columns { get; }

    public async Task<IResult> JsonAsync(HttpContext context)
    {
        var query = export.Parse(context, list);
        if (query.Problems.Length > 0)
            return Results.Json(export.Problems(query.Problems), Options, statusCode: StatusCodes.Status400BadRequest);
        var read = await ReadAsync(query.Filter, context.RequestAborted);
        var origins = await OriginsAsync(read.Page.Items, context);
        return Results.Json(
            new ListAnswer<TItem>(
                read.Page.Total,
                read.Page.Number,
                read.Page.Count,
                [.. read.Page.Items.Select(card => Item(card, origins.GetValueOrDefault(ArticleOf(card))?.Document, query.Filter.Query))],
                FacetAnswers.Of(read.Facets, export),
                export.Search(read.Search)),
            Options);
    }

    public IResult Table(HttpContext context)
    {
        var query = export.Parse(context, list);
        return query.Problems.Length > 0
            ? export.Refuse(query.Problems)
            : Results.Stream(stream => WriteTableAsync(stream, query.Filter, context), CsvTable.ContentType, $"{list.Path[1..]}.csv");
    }

    public async Task<IResult> FeedAsync(HttpContext context)
    {
        var query = export.Parse(context, list);
        if (query.Problems.Length > 0)
            return export.Refuse(query.Problems);
        var entries = new List<AtomEntry>();
        await foreach (var (card, origin) in ReadWithOriginsAsync(query.Filter with { Sort = SortOrder.Newest }, TableLimit.FeedItems, context))
        {
            if (origin is not null)
                entries.Add(Entry(card, origin, path => export.Absolute(context, path)));
        }

        var usual = query.Filter with { Page = 1, Sort = FilterValues.UsualOrder(query.Filter.Query) };
        var feed = new AtomFeed(
            TitleOf(query.Filter),
            export.Absolute(context, list.FeedOf(usual)),
            export.Absolute(context, list.AddressOf(usual)),
            export.Today,
            entries);
        return Results.Stream(feed.WriteAsync, AtomFeed.ContentType);
    }

    /// <summary>A page of the list.</summary>
    protected abstract Task<ExportPage<TCard>> ReadAsync(ArchiveFilter filter, CancellationToken cancellationToken);

    /// <summary>The first items of the list, a few at a time.</summary>
    protected abstract IAsyncEnumerable<IReadOnlyList<TCard>> ReadFirstAsync(ArchiveFilter filter, int most, CancellationToken cancellationToken);

    /// <summary>The address of the article that an item comes from.</summary>
    protected abstract string ArticleOf(TCard card);

    protected abstract TItem Item(TCard card, string? source, string? query);

    protected abstract IReadOnlyList<string?> Row(TCard card, ArticleOrigin? origin, Func<string, string> absolute);

    protected abstract AtomEntry Entry(TCard card, ArticleOrigin origin, Func<string, string> absolute);

    protected static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    protected static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string TitleOf(ArchiveFilter filter)
    {
        var words = filter.Query is { } query ? $": {Excerpt.Of(query, LongestTitle)}" : "";
        return $"{CitationEndpoints.ArchiveName} – {export.ListTexts[title]}{words}";
    }

    private async Task WriteTableAsync(Stream stream, ArchiveFilter filter, HttpContext context)
    {
        await using var table = new CsvTable(stream);
        await table.WriteRowAsync(Columns);
        await foreach (var (card, origin) in ReadWithOriginsAsync(filter, TableLimit.Rows, context))
            await table.WriteRowAsync(Row(card, origin, path => export.Absolute(context, path)));
    }

    private async IAsyncEnumerable<(TCard Card, ArticleOrigin? Origin)> ReadWithOriginsAsync(ArchiveFilter filter, int most, HttpContext context)
    {
        await foreach (var cards in ReadFirstAsync(filter, most, context.RequestAborted))
        {
            var origins = await OriginsAsync(cards, context);
            foreach (var card in cards)
                yield return (card, origins.GetValueOrDefault(ArticleOf(card)));
        }
    }

    private Task<IReadOnlyDictionary<string, ArticleOrigin>> OriginsAsync(IReadOnlyList<TCard> cards, HttpContext context) =>
        export.Origins.ReadAsync([.. cards.Select(ArticleOf).Distinct()], context.RequestAborted);
}
