using System.Runtime.InteropServices;
using NewsArchive.Store.Searching.Columns;

namespace NewsArchive.Store.Searching;

/// <summary>How an article or photo has to do with a place.</summary>
internal enum PlaceUse
{
    /// <summary>It names the place or one below it.</summary>
    Within = 0,

    /// <summary>It names the place itself.</summary>
    Named = 1,

    /// <summary>It is about the place or one below it.</summary>
    About = 2,
}

/// <summary>A question about a place.</summary>
internal readonly record struct PlaceQuestion(int Place, PlaceUse Use, bool IsAboutPhotos);

/// <summary>Which articles or photos have to do with a place; found by one pass over all of them and remembered.</summary>
internal sealed class PlaceSets(ArchiveColumns columns, SetCache<PlaceQuestion> cache)
{
    public DocumentSet Find(PlaceQuestion question) => cache.Find(question, columns.ChangeNumber) ?? FindAll(question)[(int)question.Use];

    // By use: whoever asks for one mostly asks for the others too.
    private DocumentSet[] FindAll(PlaceQuestion question)
    {
        var all = question.IsAboutPhotos ? columns.AllPhotos : columns.AllArticles;
        var list = question.IsAboutPhotos ? columns.Photos.Places : columns.Articles.Places;
        var (within, named, about) = (new List<int>(), new List<int>(), new List<int>());
        foreach (var id in all)
        {
            if (PlaceNumbers.FindIn(list[id], question.Place) is not { } packed)
                continue;
            within.Add(id);
            if (PlaceNumbers.IsNamed(packed))
                named.Add(id);
            if (PlaceNumbers.IsAbout(packed))
                about.Add(id);
        }

        return
        [
            Keep(question with { Use = PlaceUse.Within }, within),
            Keep(question with { Use = PlaceUse.Named }, named),
            Keep(question with { Use = PlaceUse.About }, about),
        ];
    }

    private DocumentSet Keep(PlaceQuestion question, List<int> ids)
    {
        var set = DocumentSet.Of(CollectionsMarshal.AsSpan(ids));
        cache.Keep(question, set, columns.ChangeNumber);
        return set;
    }
}
