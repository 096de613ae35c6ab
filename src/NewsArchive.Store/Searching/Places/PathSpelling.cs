using NewsArchive.Core.Places;

namespace NewsArchive.Store.Searching.Places;

/// <summary>Finds the place that a path means that is not spelled as usual.</summary>
internal static class PathSpelling
{
    private const int ShortestBeginning = 3;

    /// <summary>
    /// The place whose every step has another spelling in the path, such as <c>syria/deir-ez-zor</c>; null when there is none. A path of one
    /// step is a country, since a city's name alone may mean many.
    /// </summary>
    public static Place? Find(Gazetteer gazetteer, string path)
    {
        var steps = path.Split('/');
        var country = gazetteer.FindByName(Words(steps[0])).FirstOrDefault(place => place.Kind == PlaceKind.Country);
        if (country is null || steps.Length == 1)
            return country;
        var above = steps.Length == 2 ? country : Find(gazetteer, path[..path.LastIndexOf('/')]);
        return above is null ? null : gazetteer.FindByName(Words(steps[^1])).FirstOrDefault(place => IsWithin(gazetteer, place, above));
    }

    /// <summary>Places whose names begin as the last step of a path does, the likeliest first.</summary>
    public static IReadOnlyList<Place> Nearest(Gazetteer gazetteer, string path, int most)
    {
        var name = Words(path[(path.LastIndexOf('/') + 1)..]);
        if (gazetteer.FindByName(name) is { Count: > 0 } same)
            return [.. same.Take(most)];
        for (var length = name.Length; length >= ShortestBeginning; length--)
        {
            if (gazetteer.Complete(name[..length], most) is { Count: > 0 } places)
                return places;
        }

        return [];
    }

    private static bool IsWithin(Gazetteer gazetteer, Place place, Place above) =>
        gazetteer.AncestorsOf(place).Any(ancestor => ancestor.Id == above.Id);

    private static string Words(string step) => step.Replace('-', ' ');
}
