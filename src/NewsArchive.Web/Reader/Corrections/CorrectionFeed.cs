using Microsoft.Extensions.Localization;
using NewsArchive.Core.Corrections;
using NewsArchive.Core.Places;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Web.Caching;
using NewsArchive.Web.Components;
using NewsArchive.Web.Components.Corrections;
using NewsArchive.Web.Hosting;
using NewsArchive.Web.Reader.Articles.Citing;
using NewsArchive.Web.Reader.Exports;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Reader.Corrections;

/// <summary>The newest corrections as a feed: as many as a page of the list has.</summary>
public sealed class CorrectionFeed(
    HistoryReader history,
    PublicAddress address,
    TimeProvider time,
    IStringLocalizer<CorrectionListText> text,
    IStringLocalizer<FieldWords> fields,
    Gazetteer places,
    IStringLocalizer<ListText> listText)
{
    private const int LongestTitle = 200;
    private const int LongestValue = 1000;

    public async Task<IResult> FeedAsync(HttpContext context)
    {
        var filter = CorrectionFilter.Parse(context.Request.Query);
        if (filter.Problems.Length > 0)
        {
            var problems = string.Concat(filter.Problems.Select(problem => problem.Say(listText) + "\n"));
            return Results.Text(problems, "text/plain; charset=utf-8", statusCode: StatusCodes.Status400BadRequest);
        }

        var page = await history.ReadAsync((filter with { Page = 1 }).Query, context.RequestAborted);
        var feed = new AtomFeed(
            $"{CitationEndpoints.ArchiveName} – {text["FeedTitle"]}",
            address.Of(context, filter.Feed),
            address.Of(context, filter.AddressOf(1)),
            time.GetUtcNow().UtcDateTime.Date,
            [.. page.Entries.Select(entry => Entry(entry, path => address.Of(context, path)))]);
        return Results.Stream(feed.WriteAsync, AtomFeed.ContentType);
    }

    private AtomEntry Entry(HistoryEntry entry, Func<string, string> absolute)
    {
        var correction = entry.Correction;
        return new AtomEntry(
            AtomEntry.IdOf(correction.Hash),
            $"{fields[correction.Field.ToString()]}: {Excerpt.Of(entry.Article?.Title ?? "", LongestTitle)}",
            absolute(CorrectionAddress.Of(entry)),
            correction.At,
            Day: null,
            text["FeedSummary", Sentence(correction.Reason), Sentence(Shown(correction.Field, correction.Before)), Shown(correction.Field, correction.After)],
            "nl");
    }

    private string Shown(CorrectedField field, string? value) =>
        Excerpt.Of(ShownValues.Of(field, value, fields, places) ?? text["FeedEmpty"].Value, LongestValue);

    private static string Sentence(string value) => value.Length > 0 && char.IsPunctuation(value[^1]) ? value : value + ".";
}

/// <summary>The address of the feed; kept as pages are.</summary>
public static class CorrectionEndpoints
{
    public static void AddCorrectionFeed(this IServiceCollection services) => services.AddSingleton<CorrectionFeed>();

    public static void MapCorrectionFeed(this IEndpointRouteBuilder endpoints) => endpoints
        .MapGet(CorrectionFilter.FeedPath, (HttpContext context, CorrectionFeed feed) => feed.FeedAsync(context))
        .CacheOutput(PageCachePolicy.Name);
}
