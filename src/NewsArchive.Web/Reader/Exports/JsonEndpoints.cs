using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Reader.Filters;

namespace NewsArchive.Web.Reader.Exports;

/// <summary>Lists for programs: a page of items and the counts of all filters. See docs/api.md.</summary>
public static class JsonEndpoints
{
    // Letters stand as they are; what could end a script element or an attribute is escaped all the same.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static async Task<IResult> Articles(HttpContext context, ArticleListReader reader, ExportRequest export)
    {
        var query = export.Parse(context, FilteredList.Articles);
        if (query.Problems.Length > 0)
            return Refuse(query, export);
        var list = await reader.ReadAsync(query.Filter, context.RequestAborted);
        var origins = await export.Origins.ReadAsync([.. list.Page.Items.Select(card => card.Path)], context.RequestAborted);
        return Results.Json(
            new ListAnswer<ArticleItem>(
                list.Page.Total,
                list.IsEstimate,
                list.Page.Number,
                list.Page.Count,
                [.. list.Page.Items.Select(card => ListAnswers.Item(card, origins.GetValueOrDefault(card.Path)?.Document, query.Filter.Query, export))],
                ListAnswers.Facets(list.Facets, export),
                ListAnswers.Search(list.Search, export)),
            Options);
    }

    public static async Task<IResult> Photos(HttpContext context, PhotoListReader reader, ExportRequest export)
    {
        var query = export.Parse(context, FilteredList.Photos);
        if (query.Problems.Length > 0)
            return Refuse(query, export);
        var list = await reader.ReadAsync(query.Filter, context.RequestAborted);
        var origins = await export.Origins.ReadAsync([.. list.Page.Items.Select(photo => photo.LatestUse.Path).Distinct()], context.RequestAborted);
        return Results.Json(
            new ListAnswer<PhotoItem>(
                list.Page.Total,
                list.IsEstimate,
                list.Page.Number,
                list.Page.Count,
                [.. list.Page.Items.Select(photo => ListAnswers.Item(photo, origins.GetValueOrDefault(photo.LatestUse.Path)?.Document, export))],
                ListAnswers.Facets(list.Facets, export),
                ListAnswers.Search(list.Search, export)),
            Options);
    }

    private static IResult Refuse(ArchiveQuery query, ExportRequest export) =>
        Results.Json(ListAnswers.Problems(query.Problems, export), Options, statusCode: StatusCodes.Status400BadRequest);
}
