using System.Globalization;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Reader.Filters;

namespace NewsArchive.Web.Reader.Exports;

/// <summary>Lists as tables: all that a filter leaves, up to <see cref="TableLimit.Rows"/>, sent as it is read.</summary>
public static class TableEndpoints
{
    private static readonly string[] ArticleColumns =
        ["id", "kop", "datum", "tijd", "adres", "collectie", "document", "plaatsen", "genoemd", "signalen", "fotos", "leesminuten", "passage"];

    private static readonly string[] PhotoColumns =
    [
        "id", "bijschrift", "omschrijving", "genomen", "adres", "persbureau", "fotograaf", "naamsvermelding", "plaatsen", "signalen",
        "gebruikt", "artikel", "kop", "datum", "document",
    ];

    public static IResult Articles(HttpContext context, ArticleListReader reader, ExportRequest export)
    {
        var query = export.Parse(context, FilteredList.Articles);
        if (query.Problems.Length > 0)
            return export.Refuse(query.Problems);
        var pages = ListPages.ReadAsync(
            async number => (await reader.ReadAsync(query.Filter with { Page = number }, context.RequestAborted)).Page, TableLimit.Rows);
        return Send("artikelen.csv", ArticleColumns, pages, card => card.Path, (card, origin) => Row(card, origin, context, export), context, export);
    }

    public static IResult Photos(HttpContext context, PhotoListReader reader, ExportRequest export)
    {
        var query = export.Parse(context, FilteredList.Photos);
        if (query.Problems.Length > 0)
            return export.Refuse(query.Problems);
        var pages = ListPages.ReadAsync(
            async number => (await reader.ReadAsync(query.Filter with { Page = number }, context.RequestAborted)).Page, TableLimit.Rows);
        return Send("fotos.csv", PhotoColumns, pages, photo => photo.LatestUse.Path, (photo, origin) => Row(photo, origin, context, export), context, export);
    }

    private static IResult Send<T>(
        string name,
        string[] columns,
        IAsyncEnumerable<IReadOnlyList<T>> pages,
        Func<T, string> path,
        Func<T, ArticleOrigin?, string?[]> row,
        HttpContext context,
        ExportRequest export) => Results.Stream(
        async stream =>
        {
            await using var table = new CsvTable(stream);
            await table.WriteRowAsync(columns);
            await foreach (var page in pages)
            {
                var origins = await export.Origins.ReadAsync([.. page.Select(path).Distinct()], context.RequestAborted);
                foreach (var item in page)
                    await table.WriteRowAsync(row(item, origins.GetValueOrDefault(path(item))));
            }
        },
        CsvTable.ContentType,
        name);

    private static string?[] Row(ArticleCard card, ArticleOrigin? origin, HttpContext context, ExportRequest export) =>
    [
        Number(card.Id), card.Title, Day(card.Published), card.PublishedTime?.ToString("HH:mm", CultureInfo.InvariantCulture),
        export.Absolute(context, card.Path), card.Collection, origin?.Document,
        Names(card.Places.Where(place => place.IsAbout), export), Names(card.Places.Where(place => !place.IsAbout), export),
        ExportRequest.Codes(card.Findings), Number(card.FigureCount), card.ReadingMinutes is { } minutes ? Number(minutes) : null, card.Passage?.Text,
    ];

    private static string?[] Row(PhotoCard photo, ArticleOrigin? origin, HttpContext context, ExportRequest export) =>
    [
        Number(photo.Id), photo.Caption?.Text, photo.Agency?.Description ?? photo.Agency?.Text, Day(photo.Agency?.DateCreated),
        export.Absolute(context, $"/fotos/{Number(photo.Id)}"), photo.AgencyName, photo.Agency?.Creator,
        Components.Captions.CaptionWords.Credit(photo.Caption, photo.Agency), Names(photo.Places, export), ExportRequest.Codes(photo.Findings),
        Number(photo.UseCount), export.Absolute(context, photo.LatestUse.Path), photo.LatestUse.Title, Day(photo.LatestUse.Published), origin?.Document,
    ];

    private static string Names(IEnumerable<PlaceLink> places, ExportRequest export) => string.Join("; ", places.Select(export.PlaceName));

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
