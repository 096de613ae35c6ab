using System.Data.Common;
using NewsArchive.Store.Reading;

namespace NewsArchive.Store.Searching.Columns;

/// <summary>
/// Reads articles again that were corrected, withdrawn or brought back: in the place of what was known of them. What a photo has of its articles
/// is found anew from all that show it.
/// </summary>
internal sealed class ChangedRows(FilledColumns columns, ColumnRows rows)
{
    // As long as a list in a query may be.
    private const int AtOnce = 500;

    private readonly Dictionary<int, int> _ofArticles = [];
    private readonly Dictionary<int, int> _ofPhotos = [];

    /// <summary>Reads them.</summary>
    /// <param name="changed">Articles that are known.</param>
    /// <returns>How many rows that took.</returns>
    public async Task<int> ReadAsync(NewsContext context, IReadOnlyCollection<int> changed, Func<int, bool> isVisible)
    {
        var photos = PhotosOf(changed);
        var around = ArticlesOf(photos, changed);
        var count = await EachAsync(context, ColumnQueries.SomeArticles, changed, row => rows.ReadArticle(row, isVisible));
        count += await EachAsync(context, ColumnQueries.SomePhotos, photos, rows.ReadPhoto);
        count += await EachAsync(context, ColumnQueries.SomeFigures, changed, rows.ReadFigure);
        foreach (var photo in photos)
            columns.Shown.Set(photo, IsShown(photo));
        foreach (var article in around)
            rows.CollectFigures(article);
        count += await ReadFindingsAsync(context, around, photos);
        columns.PlacesReader.BeginAnew(photos);
        count += await EachAsync(context, ColumnQueries.SomePlaces, around, rows.ReadPlaces);
        columns.PlacesReader.EndAnew();
        return count;
    }

    /// <summary>Whether an article has just these figures.</summary>
    /// <param name="figures">Number, photo and position of each.</param>
    public bool HasFigures(int article, IEnumerable<(int Id, int Photo, int Position)> figures)
    {
        var known = new HashSet<(int, int, int)>();
        for (var figure = columns.Articles.FirstFigure[article]; figure > 0; figure = columns.Figures.NextOfArticle[figure])
            known.Add((figure, columns.Figures.Photo[figure], columns.Figures.Position[figure]));
        return known.SetEquals(figures);
    }

    // Whoever stops waiting does not stop the reading: others wait for it too.
    private static async Task<int> EachAsync(NewsContext context, string sql, IReadOnlyCollection<int> numbers, Action<DbDataReader> read)
    {
        var count = 0;
        foreach (var some in numbers.Chunk(AtOnce))
            count += await context.ReadEachAsync($"{sql} {PlainSql.List(some)}", read, CancellationToken.None);
        return count;
    }

    private HashSet<int> PhotosOf(IEnumerable<int> articles)
    {
        var photos = new HashSet<int>();
        foreach (var article in articles)
        {
            for (var figure = columns.Articles.FirstFigure[article]; figure > 0; figure = columns.Figures.NextOfArticle[figure])
                photos.Add(columns.Figures.Photo[figure]);
        }

        return photos;
    }

    private HashSet<int> ArticlesOf(IEnumerable<int> photos, IEnumerable<int> changed)
    {
        var articles = changed.ToHashSet();
        foreach (var photo in photos)
        {
            for (var figure = columns.Photos.FirstFigure[photo]; figure > 0; figure = columns.Figures.NextOfPhoto[figure])
                articles.Add(columns.Figures.Article[figure]);
        }

        return articles;
    }

    private bool IsShown(int photo)
    {
        for (var figure = columns.Photos.FirstFigure[photo]; figure > 0; figure = columns.Figures.NextOfPhoto[figure])
        {
            if (columns.Visible.Contains(columns.Figures.Article[figure]))
                return true;
        }

        return false;
    }

    // Set at once, so that nobody sees an article without its findings meanwhile.
    private async Task<int> ReadFindingsAsync(NewsContext context, HashSet<int> articles, HashSet<int> photos)
    {
        _ofArticles.Clear();
        _ofPhotos.Clear();
        var count = await EachAsync(context, ColumnQueries.SomeFindings, articles, ReadFinding);
        foreach (var article in articles)
            columns.Articles.Findings.Set(article, _ofArticles.GetValueOrDefault(article));
        foreach (var photo in photos)
            columns.Photos.Findings.Set(photo, _ofPhotos.GetValueOrDefault(photo));
        return count;
    }

    private void ReadFinding(DbDataReader row)
    {
        var (article, code) = (row.GetInt32(0), 1 << row.GetInt32(2));
        _ofArticles[article] = _ofArticles.GetValueOrDefault(article) | code;
        if (row.Number(1) is { } photo && columns.Visible.Contains(article))
            _ofPhotos[photo] = _ofPhotos.GetValueOrDefault(photo) | code;
    }
}
