using System.Data.Common;
using NewsArchive.Core.Places;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Searching.Columns;

/// <summary>Reads the places of articles into columns, and gives each photo those that its captions name where readers may see them.</summary>
internal sealed class PlacesReader(FilledColumns columns)
{
    private readonly List<NamedPlace> _named = [];
    private readonly List<int> _packed = [];

    // Those that the captions of an article name: the position of the figure, the place, and whether it was taken there.
    private readonly List<(int Position, NamedPlace Place)> _ofCaptions = [];

    // Photos whose places are being found anew, with those found so far.
    private readonly Dictionary<int, int[]> _anew = [];

    /// <summary>Reads a row of article, places and mentions. What cannot be read counts as no places.</summary>
    public void Read(DbDataReader row)
    {
        var (article, numbers) = (row.GetInt32(0), columns.Places);
        var places = PlaceMap.ReadPlaces(row.GetFieldValue<byte[]>(1)) ?? [];
        _named.Clear();
        foreach (var place in places)
            _named.Add(new NamedPlace(numbers.Take(place.PlaceId), place.IsAbout));
        columns.Articles.Places.Replace(article, Closed(_named, former: []));
        _ofCaptions.Clear();
        foreach (var mention in PlaceMap.ReadMentions(row.GetFieldValue<byte[]>(2), places) ?? [])
        {
            if (mention.Field is PlaceField.Description or PlaceField.Caption or PlaceField.LeadCaption)
                _ofCaptions.Add((mention.Ordinal, new NamedPlace(numbers.Take(mention.PlaceId), mention.Field == PlaceField.Description)));
        }

        if (_ofCaptions.Count > 0 && columns.Visible.Contains(article))
            GiveToPhotos(article);
    }

    /// <summary>Forgets the places of photos: they get those of the articles that are read until <see cref="EndAnew"/>.</summary>
    public void BeginAnew(IEnumerable<int> photos)
    {
        foreach (var photo in photos)
            _anew[photo] = [];
    }

    /// <summary>Gives the photos what was found; until then they have what they had.</summary>
    public void EndAnew()
    {
        foreach (var (photo, places) in _anew)
            columns.Photos.Places.Replace(photo, places);
        _anew.Clear();
    }

    private void GiveToPhotos(int article)
    {
        _ofCaptions.Sort((left, right) => left.Position.CompareTo(right.Position));
        var figures = columns.Figures;
        for (var figure = columns.Articles.FirstFigure[article]; figure > 0; figure = figures.NextOfArticle[figure])
        {
            var position = figures.Position[figure];
            var first = _ofCaptions.FindIndex(place => place.Position >= position);
            _named.Clear();
            for (var i = first; i >= 0 && i < _ofCaptions.Count && _ofCaptions[i].Position == position; i++)
                _named.Add(_ofCaptions[i].Place);
            var photo = figures.Photo[figure];
            if (_named.Count == 0)
                continue;
            if (_anew.TryGetValue(photo, out var found))
                _anew[photo] = Closed(_named, found);
            else
                columns.Photos.Places.Replace(photo, Closed(_named, columns.Photos.Places[photo]));
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
            for (var number = place; number > 0; number = columns.Places.ParentOf(number), isItself = false)
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
