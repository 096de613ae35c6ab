using NewsArchive.Core.Articles;
using NewsArchive.Core.Captions;
using NewsArchive.Core.Words;
using NewsArchive.Store.Searching;
using NewsArchive.Store.Searching.Columns;

namespace NewsArchive.Store.Reading;

/// <summary>Reads photos as lists show them, by their latest use: two queries, however many photos.</summary>
internal static class PhotoCardReader
{
    private const int MostPlaces = 12;

    private const string FiguresSql = $"""
        SELECT {FigureSql.Columns} FROM {FigureSql.Tables} WHERE f."Id" IN
        """;

    private const string LinksSql = """
        SELECT a."Id", a."Path", COALESCE(a."ListTitle", a."Title"), a."Published" FROM "Articles" a WHERE a."Id" IN
        """;

    /// <summary>The cards of a few photos, in the order given.</summary>
    /// <param name="hits">The search that found them, or null.</param>
    public static async Task<IReadOnlyList<PhotoCard>> ReadPhotoCardsAsync(
        this ArchiveMoment moment,
        IReadOnlyList<int> ids,
        SearchHits? hits,
        CancellationToken cancellationToken)
    {
        var uses = ids.Select(id => LatestUse(id, moment.Columns)).Where(use => use.Figure > 0).ToList();
        if (uses.Count == 0)
            return [];
        var figures = (await moment.Context.ReadAsync($"{FiguresSql} {PlainSql.List(uses.Select(use => use.Figure))}", FigureSql.Read, cancellationToken))
            .ToDictionary(figure => figure.Id);
        var links = (await moment.Context.ReadAsync(
            $"{LinksSql} {PlainSql.List(figures.Values.Select(figure => (int)figure.ArticleId).Distinct())}",
            row => (Id: row.GetInt64(0), Link: new ArticleLink(row.GetString(1), row.GetString(2), row.Day(3))),
            cancellationToken)).ToDictionary(row => row.Id, row => row.Link);
        var matcher = hits is null ? null : new WordMatcher(hits.Terms);
        return uses.ConvertAll(use => ToCard(use, figures[use.Figure], links, moment.Columns, matcher));
    }

    private static PhotoCard ToCard(
        Use use,
        FigureRow figure,
        Dictionary<long, ArticleLink> links,
        ArchiveColumns columns,
        WordMatcher? matcher)
    {
        var photos = columns.Photos;
        var agency = NameOf(photos.Agency[use.Photo], columns.Agencies);
        return new PhotoCard(
            use.Photo,
            figure.Agency,
            figure.Caption,
            AgencyNames.NameOf(agency),
            agency,
            NameOf(photos.Photographer[use.Photo], columns.Photographers),
            [.. FindingCodes.All.Where(code => (photos.Findings[use.Photo] & 1 << (int)code) != 0)],
            links[figure.ArticleId],
            use.Count)
        {
            Places = PlaceLinks.Of(photos.Places[use.Photo], columns.Places, MostPlaces),
            AgencyMarks = matcher is null ? [] : Marks.Find(figure.Agency?.Description, matcher),
            CaptionMarks = matcher is null ? [] : Marks.Find(figure.Caption?.Text, matcher),
        };
    }

    private static string? NameOf(int number, NameNumbers names) => number == 0 ? null : names[number].Slug;

    // In the newest of its articles, the first time there.
    private static Use LatestUse(int photo, ArchiveColumns columns)
    {
        var (latest, count) = (0, 0);
        for (var figure = columns.Photos.FirstFigure[photo]; figure > 0; figure = columns.Figures.NextOfPhoto[figure])
        {
            if (!columns.AllArticles.Contains(columns.Figures.Article[figure]))
                continue;
            count++;
            if (latest == 0 || Place(figure, columns).CompareTo(Place(latest, columns)) > 0)
                latest = figure;
        }

        return new Use(photo, latest, count);
    }

    private static (long Time, int Position) Place(int figure, ArchiveColumns columns) =>
        (columns.Articles.OrderKey[columns.Figures.Article[figure]], -columns.Figures.Position[figure]);

    private sealed record Use(int Photo, int Figure, int Count);
}
