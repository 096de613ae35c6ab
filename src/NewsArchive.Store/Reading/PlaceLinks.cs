using NewsArchive.Store.Searching.Columns;

namespace NewsArchive.Store.Reading;

/// <summary>Makes links of the places in columns.</summary>
internal static class PlaceLinks
{
    /// <summary>The places that are named themselves, those that it is about first; each group in the order of the columns.</summary>
    /// <param name="packed">As <see cref="PlaceNumbers.Packed"/> makes them.</param>
    public static IReadOnlyList<PlaceLink> Of(ReadOnlySpan<int> packed, PlaceNumbers places, int most)
    {
        var (about, named) = (new List<PlaceLink>(), new List<PlaceLink>());
        foreach (var number in packed)
        {
            if (!PlaceNumbers.IsNamed(number) || places[PlaceNumbers.NumberIn(number)] is not { } place)
                continue;
            var isAbout = PlaceNumbers.IsAbout(number);
            (isAbout ? about : named).Add(new PlaceLink(place.Path, place.Name, place.EnglishName, isAbout));
        }

        return [.. about.Concat(named).Take(most)];
    }
}
