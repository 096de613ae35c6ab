using System.Data.Common;
using NewsArchive.Core.Places;
using NewsArchive.Store.Reading;

namespace NewsArchive.Store.Searching.Columns;

/// <summary>Puts rows of the database into columns. Photos are read before figures, articles before all that belongs to them.</summary>
internal sealed class ColumnRows
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
    private readonly HashSet<int> _values = [];

    public ColumnRows(Gazetteer gazetteer)
    {
        _places = new PlaceNumbers(gazetteer);
        _placesReader = new PlacesReader(_articles, _photos, _figures, _places);
    }

    /// <summary>The last photo read.</summary>
    public int LastPhoto { get; private set; }

    /// <summary>Whether more than half of the places kept were replaced by others.</summary>
    public bool IsWasteful => IsWastefulIn(_articles.Places) || IsWastefulIn(_photos.Places);

    /// <summary>What was read, as of a change number.</summary>
    public ArchiveColumns Publish(long changeNumber, IReadOnlyList<CollectionName> collections) => new()
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
        Collections = collections,
    };

    /// <summary>Reads a row of a photo.</summary>
    public void ReadPhoto(DbDataReader row)
    {
        var id = row.GetInt32(0);
        _photos.Taken.Set(id, Days.Of(row.Day(1)));
        _photos.TakenTime.Set(id, row.TimeOfDay(2) is { } time ? 1 + (int)(time.Ticks / TimeSpan.TicksPerSecond) : 0);
        _photos.Imported.Set(id, Days.Of(row.Day(3)));
        _photos.Agency.Set(id, _agencies.Take(row.Text(4)));
        _photos.Photographer.Set(id, _photographers.Take(row.Text(6), row.Text(5)));
        LastPhoto = Math.Max(LastPhoto, id);
    }

    /// <summary>Reads a row of a finished article, and gives its number.</summary>
    public int ReadArticle(DbDataReader row)
    {
        var id = row.GetInt32(0);
        _articles.OrderKey.Set(id, row.GetInt64(1));
        _articles.Published.Set(id, Days.Of(row.Day(2)));
        _articles.Imported.Set(id, Days.Of(row.Day(3)));
        _articles.Collection.Set(id, row.GetInt32(4));
        _finished.Add(id);
        return id;
    }

    /// <summary>Reads a row of a figure; those of unfinished articles are passed over.</summary>
    public void ReadFigure(DbDataReader row)
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

    /// <summary>Reads a row of a finding; those of unfinished articles are passed over.</summary>
    public void ReadFinding(DbDataReader row)
    {
        var (article, code) = (row.GetInt32(0), 1 << row.GetInt32(2));
        if (!_finished.Contains(article))
            return;
        _articles.Findings.Set(article, _articles.Findings[article] | code);
        if (row.Number(1) is { } photo)
            _photos.Findings.Set(photo, _photos.Findings[photo] | code);
    }

    /// <summary>Gives an article what its figures have, once all of them were read.</summary>
    public void CollectFigures(int article)
    {
        Collect(_articles.Agencies, article, _figures.Agency);
        Collect(_articles.Photographers, article, _figures.Photographer);
        _values.Clear();
        for (var figure = _articles.FirstFigure[article]; figure > 0; figure = _figures.NextOfArticle[figure])
            _values.Add(_photos.Taken[_figures.Photo[figure]]);
        Set(_articles.Taken, article);
    }

    /// <summary>Reads a row of places; those of unfinished articles are passed over.</summary>
    public void ReadPlaces(DbDataReader row)
    {
        if (_finished.Contains(row.GetInt32(0)))
            _placesReader.Read(row);
    }

    private static bool IsWastefulIn(ListColumn places) => places.Wasted > Math.Max(LeastWaste, places.Used / 2);

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
