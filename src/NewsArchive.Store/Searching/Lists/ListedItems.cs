using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Searching.Columns;

namespace NewsArchive.Store.Searching.Lists;

/// <summary>What a list holds, articles or photos, with all by which it is filtered, counted and ordered. For one list at a time.</summary>
internal abstract class ListedItems(ArchiveColumns columns, DateAxis axis)
{
    public ArchiveColumns Columns => columns;

    public DateAxis Axis => axis;

    /// <summary>All there are.</summary>
    public abstract DocumentSet All { get; }

    /// <summary>The days on the axis, each once, in order; none for what has no date. Valid until the next call.</summary>
    public abstract ReadOnlySpan<int> DaysOf(int id);

    /// <summary>The places with all above them, packed by <see cref="PlaceNumbers"/>.</summary>
    public abstract ReadOnlySpan<int> PlacesOf(int id);

    public abstract ReadOnlySpan<int> AgenciesOf(int id);

    public abstract ReadOnlySpan<int> PhotographersOf(int id);

    /// <summary>The collections, each once. Valid until the next call.</summary>
    public abstract ReadOnlySpan<int> CollectionsOf(int id);

    /// <summary>The findings: bit n stands for the code n.</summary>
    public abstract int FindingsOf(int id);

    public abstract bool HasPhoto(int id);

    /// <summary>Its place in time: later ones are higher; below <see cref="FirstDated"/> it has no date.</summary>
    public abstract long TimeOf(int id);

    /// <summary>The first place of something with a date.</summary>
    public abstract long FirstDated { get; }
}

/// <summary>Articles.</summary>
internal sealed class ListedArticles(ArchiveColumns columns, DateAxis axis) : ListedItems(columns, axis)
{
    private readonly ArticleColumns _articles = columns.Articles;

    public override DocumentSet All => Columns.AllArticles;

    public override long FirstDated => ArticleOrder.FirstDated;

    public override ReadOnlySpan<int> DaysOf(int id) => Axis switch
    {
        DateAxis.Taken => _articles.Taken[id],
        DateAxis.Imported => _articles.Imported.ListOf(id),
        _ => _articles.Published.ListOf(id),
    };

    public override ReadOnlySpan<int> PlacesOf(int id) => _articles.Places[id];

    public override ReadOnlySpan<int> AgenciesOf(int id) => _articles.Agencies[id];

    public override ReadOnlySpan<int> PhotographersOf(int id) => _articles.Photographers[id];

    public override ReadOnlySpan<int> CollectionsOf(int id) => _articles.Collection.ListOf(id);

    public override int FindingsOf(int id) => _articles.Findings[id];

    public override bool HasPhoto(int id) => _articles.FirstFigure[id] > 0;

    public override long TimeOf(int id) => _articles.OrderKey[id];
}

/// <summary>Photos. What is asked of articles holds for a photo when one of its articles has it.</summary>
internal sealed class ListedPhotos(ArchiveColumns columns, DateAxis axis) : ListedItems(columns, axis)
{
    // More than the seconds of a day.
    private const int TimeBits = 17;

    private readonly PhotoColumns _photos = columns.Photos;
    private readonly List<int> _published = [];
    private readonly List<int> _collections = [];

    public override DocumentSet All => Columns.AllPhotos;

    public override long FirstDated => 1L << TimeBits;

    public override ReadOnlySpan<int> DaysOf(int id) => Axis switch
    {
        DateAxis.Taken => _photos.Taken.ListOf(id),
        DateAxis.Imported => _photos.Imported.ListOf(id),
        _ => OfArticles(id, Columns.Articles.Published, _published),
    };

    public override ReadOnlySpan<int> PlacesOf(int id) => _photos.Places[id];

    public override ReadOnlySpan<int> AgenciesOf(int id) => _photos.Agency.ListOf(id);

    public override ReadOnlySpan<int> PhotographersOf(int id) => _photos.Photographer.ListOf(id);

    public override ReadOnlySpan<int> CollectionsOf(int id) => OfArticles(id, Columns.Articles.Collection, _collections);

    public override int FindingsOf(int id) => _photos.Findings[id];

    public override bool HasPhoto(int id) => true;

    public override long TimeOf(int id)
    {
        var days = DaysOf(id);
        if (days.IsEmpty)
            return 0;
        return ((long)days[^1] << TimeBits) + (Axis == DateAxis.Taken ? _photos.TakenTime[id] : 0);
    }

    private ReadOnlySpan<int> OfArticles(int photo, Column<int> column, List<int> values)
    {
        values.Clear();
        for (var figure = _photos.FirstFigure[photo]; figure > 0; figure = Columns.Figures.NextOfPhoto[figure])
        {
            var article = Columns.Figures.Article[figure];
            if (Columns.AllArticles.Contains(article) && column[article] is var value and > 0)
                values.Add(value);
        }

        values.Sort();
        var span = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(values);
        var count = 0;
        foreach (var value in span)
        {
            if (count == 0 || span[count - 1] != value)
                span[count++] = value;
        }

        return span[..count];
    }
}
