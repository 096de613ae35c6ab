using System.Data.Common;
using NewsArchive.Core.Places;
using NewsArchive.Store.Reading;

namespace NewsArchive.Store.Searching.Columns;

/// <summary>
/// Reads columns from the database: everything once, and afterwards only what is new. For one thread at a time. After an error it has to be
/// thrown away, as it may have read a part.
/// </summary>
internal sealed class ColumnsBuilder
{
    // Below this it is not worth reading everything again.
    private const int LeastWaste = 100_000;

    private readonly ArticleColumns _articles = new();
    private readonly PhotoColumns _photos = new();
    private readonly FigureColumns _figures = new();
    private readonly NameNumbers _agencies = new();
    private readonly NameNumbers _photographers = new();
    private readonly PlaceNumbers _places;
    private readonly PlacesReader _placesReader;
    private readonly NumberBits _finished = new();
    private readonly NumberBits _shown = new();

    // Those that were not finished when their neighbours were read.
    private readonly HashSet<int> _pending = [];
    private readonly HashSet<int> _values = [];
    private List<CollectionName> _collections = [];
    private int _lastArticle;
    private int _lastPhoto;
    private (string Path, long OrderKey)? _witness;
    private IndexProgress? _progress;

    public ColumnsBuilder(Gazetteer gazetteer)
    {
        _places = new PlaceNumbers(gazetteer);
        _placesReader = new PlacesReader(_articles, _photos, _figures, _places);
    }

    /// <summary>How many rows were read so far, for a test of the cost.</summary>
    public long RowsRead { get; private set; }

    /// <summary>
    /// Whether only new things need to be read: the database is still the one that was read, not another that was put in its place; not all
    /// places were found anew; and not too much of what was read has been replaced.
    /// </summary>
    public async Task<bool> CanGoOnAsync(NewsContext context)
    {
        (string, long)? found = null;
        await EachAsync(context, ColumnQueries.Witness, row => found = (row.GetString(0), row.GetInt64(1)), _lastArticle);
        var version = _progress?.Version;
        await EachAsync(context, ColumnQueries.IndexState, row => version = row.GetString(0));
        var isWasteful = _articles.Places.Wasted > Math.Max(LeastWaste, _articles.Places.Used / 2);
        return (_lastArticle == 0 || found == _witness) && version == _progress?.Version && !isWasteful;
    }

    /// <summary>Reads what came since the last time. The context must see one moment only.</summary>
    public async Task ReadNewAsync(NewsContext context)
    {
        var unfinished = new HashSet<int>();
        await CountAsync(EachAsync(context, ColumnQueries.Unfinished, row => unfinished.Add(row.GetInt32(0))));
        await ReadPlacesAnewAsync(context);
        var last = 0;
        await EachAsync(context, ColumnQueries.LastArticle, row => last = row.Number(0) ?? 0);
        await ReadPhotosAsync(context);
        foreach (var finished in _pending.Except(unfinished).ToList())
        {
            _pending.Remove(finished);
            await ReadRangeAsync(context, finished - 1, finished, unfinished);
        }

        if (last > _lastArticle)
            await ReadRangeAsync(context, _lastArticle, last, unfinished);
        _lastArticle = last;
        await EachAsync(context, ColumnQueries.Witness, row => _witness = (row.GetString(0), row.GetInt64(1)), last);
        _collections = [];
        await CountAsync(EachAsync(
            context,
            ColumnQueries.Collections,
            row => _collections.Add(new CollectionName(row.GetInt32(0), row.GetString(1), row.GetString(2)))));
    }

    /// <summary>What was read, as of a change number.</summary>
    public ArchiveColumns Publish(long changeNumber) => new()
    {
        ChangeNumber = changeNumber,
        AllArticles = _finished.Copy(),
        AllPhotos = _shown.Copy(),
        Articles = _articles,
        Photos = _photos,
        Figures = _figures,
        Agencies = _agencies,
        Photographers = _photographers,
        Places = _places,
        Collections = _collections,
    };

    // Whoever stops waiting does not stop the reading: others wait for it too.
    private static Task<int> EachAsync(NewsContext context, string sql, Action<DbDataReader> read, params object?[] parameters) =>
        context.ReadEachAsync(sql, read, CancellationToken.None, parameters);

    private async Task CountAsync(Task<int> rows) => RowsRead += await rows;

    private async Task ReadRangeAsync(NewsContext context, int behind, int last, HashSet<int> unfinished)
    {
        var read = new List<int>();
        await CountAsync(EachAsync(
            context,
            ColumnQueries.Articles,
            row =>
            {
                if (unfinished.Contains(row.GetInt32(0)))
                    _pending.Add(row.GetInt32(0));
                else
                    read.Add(ReadArticle(row));
            },
            behind,
            last));
        if (read.Count == 0)
            return;
        await CountAsync(_lastArticle == 0
            ? EachAsync(context, ColumnQueries.AllFigures, ReadFigure)
            : EachAsync(context, ColumnQueries.Figures, ReadFigure, behind, last));
        await CountAsync(EachAsync(context, ColumnQueries.Findings, ReadFinding, behind, last));
        read.ForEach(CollectFigures);
        await CountAsync(EachAsync(context, ColumnQueries.Places, ReadPlaces, behind, last));
    }

    // When places are found anew, article by article, the state of the index tells how far that has come.
    private async Task ReadPlacesAnewAsync(NewsContext context)
    {
        var (former, now) = (_progress, (IndexProgress?)null);
        await EachAsync(
            context, ColumnQueries.IndexState, row => now = new IndexProgress(row.GetString(0), row.Text(1), row.GetInt32(2)));
        _progress = now;
        if (former is null || now is null || former == now)
            return;
        var (behind, last) = now.ChangedSince(former, _lastArticle);
        if (last > behind)
            await CountAsync(EachAsync(context, ColumnQueries.Places, ReadPlaces, behind, last));
    }

    private void ReadPlaces(DbDataReader row)
    {
        if (_finished.Contains(row.GetInt32(0)))
            _placesReader.Read(row);
    }

    private Task ReadPhotosAsync(NewsContext context) => CountAsync(EachAsync(
            context, ColumnQueries.Photos,
        row =>
        {
            var id = row.GetInt32(0);
            _photos.Taken.Set(id, Days.Of(row.Day(1)));
            _photos.TakenTime.Set(id, row.TimeOfDay(2) is { } time ? 1 + (int)(time.Ticks / TimeSpan.TicksPerSecond) : 0);
            _photos.Imported.Set(id, Days.Of(row.Day(3)));
            _photos.Agency.Set(id, _agencies.Take(row.Text(4)));
            _photos.Photographer.Set(id, _photographers.Take(row.Text(6), row.Text(5)));
            _lastPhoto = Math.Max(_lastPhoto, id);
        },
        _lastPhoto));

    private int ReadArticle(DbDataReader row)
    {
        var id = row.GetInt32(0);
        _articles.OrderKey.Set(id, row.GetInt64(1));
        _articles.Published.Set(id, Days.Of(row.Day(2)));
        _articles.Imported.Set(id, Days.Of(row.Day(3)));
        _articles.Collection.Set(id, row.GetInt32(4));
        _finished.Add(id);
        return id;
    }

    private void ReadFigure(DbDataReader row)
    {
        var (id, article, photo) = (row.GetInt32(0), row.GetInt32(1), row.GetInt32(2));
        if (!_finished.Contains(article))
            return;
        _figures.Article.Set(id, article);
        _figures.Photo.Set(id, photo);
        _figures.Position.Set(id, row.GetInt32(3));
        _figures.Agency.Set(id, _agencies.Take(row.Text(4)));
        _figures.Photographer.Set(id, _photographers.Take(row.Text(5)));
        _figures.NextOfArticle.Set(id, _articles.FirstFigure[article]);
        _figures.NextOfPhoto.Set(id, _photos.FirstFigure[photo]);
        _articles.FirstFigure.Set(article, id);
        _photos.FirstFigure.Set(photo, id);
        _shown.Add(photo);
    }

    private void ReadFinding(DbDataReader row)
    {
        var (article, code) = (row.GetInt32(0), 1 << row.GetInt32(2));
        if (!_finished.Contains(article))
            return;
        _articles.Findings.Set(article, _articles.Findings[article] | code);
        if (row.Number(1) is { } photo)
            _photos.Findings.Set(photo, _photos.Findings[photo] | code);
    }

    private void CollectFigures(int article)
    {
        Collect(_articles.Agencies, article, _figures.Agency);
        Collect(_articles.Photographers, article, _figures.Photographer);
        _values.Clear();
        for (var figure = _articles.FirstFigure[article]; figure > 0; figure = _figures.NextOfArticle[figure])
            _values.Add(_photos.Taken[_figures.Photo[figure]]);
        Set(_articles.Taken, article);
    }

    private void Collect(ListColumn list, int article, Column<int> column)
    {
        _values.Clear();
        for (var figure = _articles.FirstFigure[article]; figure > 0; figure = _figures.NextOfArticle[figure])
            _values.Add(column[figure]);
        Set(list, article);
    }

    // In order, so that equal months follow one another.
    private void Set(ListColumn list, int article)
    {
        _values.Remove(0);
        if (_values.Count > 0)
            list.Set(article, _values.Order().ToArray());
    }
}
