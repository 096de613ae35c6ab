using NewsArchive.Core.Places;
using NewsArchive.Store.Reading;

namespace NewsArchive.Store.Searching.Places;

/// <summary>Names the places that columns know by number.</summary>
internal sealed class PlaceDirectory(ArchiveColumns columns)
{
    /// <summary>The places that articles name, each with its number and its count; one that the gazetteer no longer knows is left out.</summary>
    public IEnumerable<(int Number, PlaceCount Place)> Named(int[] counts)
    {
        var hasBelow = new bool[counts.Length];
        // A place above has the lower number.
        for (var number = counts.Length - 1; number > 0; number--)
        {
            if (counts[number] == 0 || columns.Places[number] is not { } place)
                continue;
            hasBelow[columns.Places.ParentOf(number)] = true;
            yield return (number, Of(place, counts[number]) with { HasBelow = hasBelow[number] });
        }
    }

    /// <summary>The number of the highest place that a place lies in; its own when it lies in none.</summary>
    public int TopOf(int number)
    {
        while (columns.Places.ParentOf(number) is var parent and > 0)
            number = parent;
        return number;
    }

    /// <summary>How many articles name a place.</summary>
    public int CountOf(Place place, int[] counts) =>
        columns.Places.Find(place.Id) is var number && number < counts.Length ? counts[number] : 0;

    public static PlaceCount Of(Place place, int count) => new(place.Path, place.Name, place.EnglishName, place.Country, count)
    {
        Latitude = place.Latitude,
        Longitude = place.Longitude,
        Kind = place.Kind,
    };
}
