using NewsArchive.Core.Places;

namespace NewsArchive.Web.Reader.Filters.Panel;

/// <summary>A place to choose.</summary>
/// <param name="Path">Its path under <c>/plaatsen</c>.</param>
/// <param name="Name">Its name in the reader's language.</param>
/// <param name="Within">What it lies in, from near to far; empty for a country.</param>
public sealed record PlaceChoice(string Path, string Name, string Within);

/// <summary>Finds places under any spelling.</summary>
public sealed class PlaceChoices
{
    /// <summary>How many are offered at once.</summary>
    public const int Most = 10;

    private static Gazetteer Gazetteer => Gazetteer.Shared;

    public IEnumerable<PlaceChoice> Find(string typed) =>
        Gazetteer.Complete(typed, Most).Select(place => new PlaceChoice(place.Path, NameOf(place), WithinOf(place)));

    /// <summary>The name of the place at a path; the path itself when there is none.</summary>
    public string NameOf(string path) => Gazetteer.FindByPath(path) is { } place ? NameOf(place) : path;

    private static string WithinOf(Place place) => string.Join(", ", Gazetteer.AncestorsOf(place).Select(NameOf));

    private static string NameOf(Place place) =>
        System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "nl" ? place.Name : place.EnglishName;
}
