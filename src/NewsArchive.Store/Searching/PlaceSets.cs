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
    public DocumentSet Find(PlaceQuestion lookup)
    {
        if (cache.Find(lookup, columns.ChangeNumber) is { } known)
            return known;
        var all = lookup.IsAboutPhotos ? columns.AllPhotos : columns.AllArticles;
        var list = lookup.IsAboutPhotos ? columns.Photos.Places : columns.Articles.Places;
        var found = new List<int>();
        foreach (var id in all)
        {
            if (Has(list[id], lookup))
                found.Add(id);
        }

        var set = DocumentSet.Of(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(found));
        cache.Keep(lookup, set, columns.ChangeNumber);
        return set;
    }

    private static bool Has(ReadOnlySpan<int> places, PlaceQuestion lookup)
    {
        foreach (var packed in places)
        {
            if (PlaceNumbers.NumberIn(packed) == lookup.Place)
                return lookup.Use switch { PlaceUse.Named => PlaceNumbers.IsNamed(packed), PlaceUse.About => PlaceNumbers.IsAbout(packed), _ => true };
        }

        return false;
    }
}
