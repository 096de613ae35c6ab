using System.Data.Common;
using NewsArchive.Core.Places;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Searching.Columns;

/// <summary>Reads the places of articles into columns, and gives each photo those that its captions name.</summary>
internal sealed class PlacesReader(ArticleColumns articles, PhotoColumns photos, FigureColumns figures, PlaceNumbers numbers)
{
    private readonly List<NamedPlace> _named = [];
    private readonly List<int> _packed = [];

    // Those that the captions of an article name: the position of the figure, the place, and whether it was taken there.
    private readonly List<(int Position, NamedPlace Place)> _ofCaptions = [];

    /// <summary>Reads a row of article, places and mentions. What cannot be read counts as no places.</summary>
    public void Read(DbDataReader row)
    {
        var article = row.GetInt32(0);
        var places = PlaceMap.ReadPlaces(row.GetFieldValue<byte[]>(1)) ?? [];
        _named.Clear();
        foreach (var place in places)
            _named.Add(new NamedPlace(numbers.Take(place.PlaceId), place.IsAbout));
        articles.Places.Set(article, Closed(_named, former: []));
        _ofCaptions.Clear();
        foreach (var mention in PlaceMap.ReadMentions(row.GetFieldValue<byte[]>(2), places) ?? [])
        {
            if (mention.Field is PlaceField.Description or PlaceField.Caption or PlaceField.LeadCaption)
                _ofCaptions.Add((mention.Ordinal, new NamedPlace(numbers.Take(mention.PlaceId), mention.Field == PlaceField.Description)));
        }

        if (_ofCaptions.Count > 0)
            GiveToPhotos(article);
    }

    private void GiveToPhotos(int article)
    {
        _ofCaptions.Sort((left, right) => left.Position.CompareTo(right.Position));
        for (var figure = articles.FirstFigure[article]; figure > 0; figure = figures.NextOfArticle[figure])
        {
            var position = figures.Position[figure];
            var first = _ofCaptions.FindIndex(place => place.Position >= position);
            _named.Clear();
            for (var i = first; i >= 0 && i < _ofCaptions.Count && _ofCaptions[i].Position == position; i++)
                _named.Add(_ofCaptions[i].Place);
            var photo = figures.Photo[figure];
            if (_named.Count == 0)
                continue;
            var former = photos.Places[photo];
            var closed = Closed(_named, former);
            if (!former.SequenceEqual(closed))
                photos.Places.Set(photo, closed);
        }
    }

    // Most articles name few places, so a list is searched faster than a table is made.
    private int[] Closed(List<NamedPlace> named, ReadOnlySpan<int> former)
    {
        _packed.Clear();
        _packed.AddRange(former);
        foreach (var (place, isAbout) in named)
        {
            var isItself = true;
            for (var number = place; number > 0; number = numbers.ParentOf(number), isItself = false)
                Add(number, isAbout, isItself);
        }

        return [.. _packed];
    }

    private void Add(int number, bool isAbout, bool isNamed)
    {
        var packed = PlaceNumbers.Packed(number, isAbout, isNamed);
        for (var i = 0; i < _packed.Count; i++)
        {
            if (PlaceNumbers.NumberIn(_packed[i]) != number)
                continue;
            _packed[i] |= packed;
            return;
        }

        _packed.Add(packed);
    }

    private readonly record struct NamedPlace(int Number, bool IsAbout);
}
