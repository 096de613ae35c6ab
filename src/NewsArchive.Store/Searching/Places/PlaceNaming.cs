using NewsArchive.Store.Searching.Columns;

namespace NewsArchive.Store.Searching.Places;

/// <summary>What one pass over the archive tells of one place.</summary>
/// <param name="About">How many articles are about it or one below it.</param>
/// <param name="NewestAbout">The newest that are about it.</param>
/// <param name="NewestNaming">The newest that merely name it.</param>
internal sealed record PlaceNaming(int About, IReadOnlyList<int> NewestAbout, IReadOnlyList<int> NewestNaming)
{
    /// <summary>Looks at every article once.</summary>
    /// <param name="place">The place's number.</param>
    /// <param name="most">How many of the newest are wanted of each sort.</param>
    public static PlaceNaming Of(ArchiveColumns columns, int place, int most)
    {
        var (about, named) = (new NewestOf(most), new NewestOf(most));
        foreach (var article in columns.AllArticles)
        {
            if (PlaceNumbers.FindIn(columns.Articles.Places[article], place) is not { } packed)
                continue;
            (PlaceNumbers.IsAbout(packed) ? about : named).Add(article, columns.Articles.OrderKey[article]);
        }

        return new PlaceNaming(about.Count, about.Ids, named.Ids);
    }
}
