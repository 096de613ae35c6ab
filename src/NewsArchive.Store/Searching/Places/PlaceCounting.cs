using NewsArchive.Store.Searching.Columns;

namespace NewsArchive.Store.Searching.Places;

/// <summary>Counts the places of articles: each time one pass over the articles, whatever the number of places.</summary>
internal static class PlaceCounting
{
    /// <summary>How many of the articles name each place, or one below it, by the place's number.</summary>
    /// <param name="placeless">How many name none.</param>
    public static int[] Count(ArchiveColumns columns, DocumentSet articles, out int placeless)
    {
        var counts = new int[columns.Places.Count];
        placeless = 0;
        foreach (var article in articles)
        {
            var places = columns.Articles.Places[article];
            if (places.IsEmpty)
                placeless++;
            foreach (var packed in places)
            {
                // A place that came after this moment is no part of it.
                if (PlaceNumbers.NumberIn(packed) is var number && number < counts.Length)
                    counts[number]++;
            }
        }

        return counts;
    }

    /// <summary>How many of the articles name a place of each group.</summary>
    /// <param name="groupOf">The group of each place by its number, counted from 1; 0 for none.</param>
    /// <param name="groups">How many groups there are.</param>
    public static int[] CountGroups(ArchiveColumns columns, DocumentSet articles, int[] groupOf, int groups)
    {
        var counts = new int[groups];
        var last = new int[groups];
        foreach (var article in articles)
        {
            foreach (var packed in columns.Articles.Places[article])
            {
                var number = PlaceNumbers.NumberIn(packed);
                var group = number < groupOf.Length ? groupOf[number] - 1 : -1;
                // Articles are numbered from 1, so that no group was seen in article 0.
                if (group < 0 || last[group] == article)
                    continue;
                last[group] = article;
                counts[group]++;
            }
        }

        return counts;
    }
}
