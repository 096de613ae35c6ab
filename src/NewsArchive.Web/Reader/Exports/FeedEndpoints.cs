using System.Globalization;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components;
using NewsArchive.Web.Components.Captions;
using NewsArchive.Web.Reader.Articles.Citing;
using NewsArchive.Web.Reader.Filters;

namespace NewsArchive.Web.Reader.Exports;

/// <summary>Lists as feeds: their newest items.</summary>
public static class FeedEndpoints
{
    private const int LongestTitle = 200;
    private const int LongestSummary = 600;

    public static async Task<IResult> Articles(HttpContext context, ArticleListReader reader, ExportRequest export)
    {
        var query = export.Parse(context, FilteredList.Articles);
        if (query.Problems.Length > 0)
            return export.Refuse(query.Problems);
        var filter = Newest(query.Filter);
        var entries = new List<AtomEntry>();
        await foreach (var page in ListPages.ReadAsync(
            async number => (await reader.ReadAsync(filter with { Page = number }, context.RequestAborted)).Page, TableLimit.FeedItems))
        {
            var origins = await export.Origins.ReadAsync([.. page.Select(card => card.Path)], context.RequestAborted);
            entries.AddRange(page.Where(card => origins.ContainsKey(card.Path)).Select(card => Entry(card, origins[card.Path], context, export)));
        }

        return Send(FilteredList.Articles, "ArticlesTitle", filter, entries, context, export);
    }

    public static async Task<IResult> Photos(HttpContext context, PhotoListReader reader, ExportRequest export)
    {
        var query = export.Parse(context, FilteredList.Photos);
        if (query.Problems.Length > 0)
            return export.Refuse(query.Problems);
        var filter = Newest(query.Filter);
        var entries = new List<AtomEntry>();
        await foreach (var page in ListPages.ReadAsync(
            async number => (await reader.ReadAsync(filter with { Page = number }, context.RequestAborted)).Page, TableLimit.FeedItems))
        {
            var origins = await export.Origins.ReadAsync([.. page.Select(photo => photo.LatestUse.Path).Distinct()], context.RequestAborted);
            entries.AddRange(page.Where(photo => origins.ContainsKey(photo.LatestUse.Path))
                .Select(photo => Entry(photo, origins[photo.LatestUse.Path], context, export)));
        }

        return Send(FilteredList.Photos, "PhotosTitle", filter, entries, context, export);
    }

    private static ArchiveFilter Newest(ArchiveFilter filter) => filter with { Sort = SortOrder.Newest };

    private static IResult Send(
        FilteredList list, string title, ArchiveFilter filter, IReadOnlyList<AtomEntry> entries, HttpContext context, ExportRequest export)
    {
        var words = filter.Query is { } query ? $": {Excerpt.Of(query, LongestTitle)}" : "";
        var usual = filter with { Page = 1, Sort = FilterValues.UsualOrder(filter.Query) };
        var feed = new AtomFeed(
            $"{CitationEndpoints.ArchiveName} – {export.ListTexts[title]}{words}",
            export.Absolute(context, list.FeedOf(usual)),
            export.Absolute(context, list.AddressOf(usual)),
            export.Today,
            entries);
        return Results.Stream(feed.WriteAsync, AtomFeed.ContentType);
    }

    private static AtomEntry Entry(ArticleCard card, ArticleOrigin origin, HttpContext context, ExportRequest export) => new(
        AtomEntry.IdOf(origin.Sha256),
        card.Title,
        export.Absolute(context, card.Path),
        origin.ImportedAt,
        card.Published,
        card.Passage?.Text ?? card.Intro,
        "nl");

    private static AtomEntry Entry(PhotoCard photo, ArticleOrigin origin, HttpContext context, ExportRequest export)
    {
        // A photo's address is its number, which is never given to another.
        var address = export.Absolute(context, string.Create(CultureInfo.InvariantCulture, $"/fotos/{photo.Id}"));
        var words = CaptionWords.Of(photo.Caption, photo.Agency);
        return new AtomEntry(
            address,
            Excerpt.Of(export.NameOf(photo), LongestTitle),
            address,
            origin.ImportedAt,
            photo.Agency?.DateCreated,
            words.Text is { } text ? Excerpt.Of(text, LongestSummary) : null,
            words.IsEnglish ? "en" : "nl");
    }
}
