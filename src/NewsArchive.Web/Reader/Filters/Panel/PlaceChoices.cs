using System.Globalization;
using NewsArchive.Core.Places;

namespace NewsArchive.Web.Reader.Filters.Panel;

/// <summary>A place to choose.</summary>
/// <param name="Path">Its path under <c>/plaatsen</c>.</param>
/// <param name="Name">Its name in the reader's language.</param>
/// <param name="Within">What it lies in, from near to far; empty for a country.</param>
public sealed record PlaceChoice(string Path, string Name, string Within);

/// <summary>Finds places under any spelling.</summary>
public sealed class PlaceChoices(Gazetteer gazetteer)
{
    /// <summary>How many are offered at once.</summary>
    public const int Most = 10;

    public IEnumerable<PlaceChoice> Find(string typed) =>
        gazetteer.Complete(typed, Most).Select(place => new PlaceChoice(place.Path, NameOf(place), WithinOf(place)));

    private string WithinOf(Place place) => string.Join(", ", gazetteer.AncestorsOf(place).Select(NameOf));

    private static string NameOf(Place place) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "nl" ? place.Name : place.EnglishName;
}
