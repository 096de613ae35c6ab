using System.Data.Common;
using NewsArchive.Store.Reading;

namespace NewsArchive.Store.Searching.Columns;

/// <summary>
/// Puts rows of the database into columns. Photos are read before figures, articles before all that belongs to them. What is there already gets
/// its new values in its place.
/// </summary>
internal sealed class ColumnRows(FilledColumns columns)
{
    private readonly HashSet<int> _values = [];

    /// <summary>The last photo read.</summary>
    public int LastPhoto { get; private set; }

    /// <summary>Reads a row of a photo.</summary>
    public void ReadPhoto(DbDataReader row)
    {
        var (id, photos) = (row.GetInt32(0), columns.Photos);
        photos.Taken.Set(id, Days.Of(row.Day(1)));
        photos.TakenTime.Set(id, row.TimeOfDay(2) is { } time ? 1 + (int)(time.Ticks / TimeSpan.TicksPerSecond) : 0);
        photos.Imported.Set(id, Days.Of(row.Day(3)));
        photos.Agency.Set(id, columns.Agencies.Take(row.Text(4)));
        photos.Photographer.Set(id, columns.Photographers.Take(row.Text(6), row.Text(5)));
        LastPhoto = Math.Max(LastPhoto, id);
    }

    /// <summary>Reads a row of a finished article, and gives its number.</summary>
    public int ReadArticle(DbDataReader row, Func<int, bool> isVisible)
    {
        var (id, articles) = (row.GetInt32(0), columns.Articles);
        articles.OrderKey.Set(id, row.GetInt64(1));
        articles.Published.Set(id, Days.Of(row.Day(2)));
        articles.Imported.Set(id, Days.Of(row.Day(3)));
        articles.Collection.Set(id, row.GetInt32(4));
        columns.Known.Add(id);
        columns.Visible.Set(id, isVisible(id));
        return id;
    }

    /// <summary>Reads a row of a figure; those of unfinished articles are passed over.</summary>
    public void ReadFigure(DbDataReader row)
    {
        var (id, article, photo, figures) = (row.GetInt32(0), row.GetInt32(1), row.GetInt32(2), columns.Figures);
        if (!columns.Known.Contains(article))
            return;
        figures.Position.Set(id, row.GetInt32(3));
        figures.Agency.Set(id, columns.Agencies.Take(row.Text(4)));
        figures.Photographer.Set(id, columns.Photographers.Take(row.Text(5)));
        if (figures.Article[id] != article)
            Link(id, article, photo);
        if (columns.Visible.Contains(article))
            columns.Shown.Add(photo);
    }

    /// <summary>Reads a row of a finding; those of unfinished articles are passed over, and of withdrawn ones a photo has none.</summary>
    public void ReadFinding(DbDataReader row)
    {
        var (article, code) = (row.GetInt32(0), 1 << row.GetInt32(2));
        if (!columns.Known.Contains(article))
            return;
        columns.Articles.Findings.Set(article, columns.Articles.Findings[article] | code);
        if (row.Number(1) is { } photo && columns.Visible.Contains(article))
            columns.Photos.Findings.Set(photo, columns.Photos.Findings[photo] | code);
    }

    /// <summary>Gives an article what its figures have, once all of them were read.</summary>
    public void CollectFigures(int article)
    {
        var (articles, figures) = (columns.Articles, columns.Figures);
        Collect(articles.Agencies, article, figures.Agency);
        Collect(articles.Photographers, article, figures.Photographer);
        _values.Clear();
        for (var figure = articles.FirstFigure[article]; figure > 0; figure = figures.NextOfArticle[figure])
            _values.Add(columns.Photos.Taken[figures.Photo[figure]]);
        Set(articles.Taken, article);
    }

    /// <summary>Reads a row of places; those of unfinished articles are passed over.</summary>
    public void ReadPlaces(DbDataReader row)
    {
        if (columns.Known.Contains(row.GetInt32(0)))
            columns.PlacesReader.Read(row);
    }

    private void Link(int figure, int article, int photo)
    {
        var figures = columns.Figures;
        figures.Article.Set(figure, article);
        figures.Photo.Set(figure, photo);
        figures.NextOfArticle.Set(figure, columns.Articles.FirstFigure[article]);
        figures.NextOfPhoto.Set(figure, columns.Photos.FirstFigure[photo]);
        columns.Articles.FirstFigure.Set(article, figure);
        columns.Photos.FirstFigure.Set(photo, figure);
    }

    private void Collect(ListColumn list, int article, Column<int> column)
    {
        _values.Clear();
        for (var figure = columns.Articles.FirstFigure[article]; figure > 0; figure = columns.Figures.NextOfArticle[figure])
            _values.Add(column[figure]);
        Set(list, article);
    }

    // In order, so that equal months follow one another.
    private void Set(ListColumn list, int article)
    {
        _values.Remove(0);
        if (_values.Count == 0)
            list.Set(article, []);
        else
            list.Replace(article, _values.Order().ToArray());
    }
}
