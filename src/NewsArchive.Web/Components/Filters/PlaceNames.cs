using System.Collections.Immutable;
using System.Globalization;
using NewsArchive.Core.Places;

namespace NewsArchive.Web.Components.Filters;

/// <summary>Reads places as people write them, and names them to people.</summary>
public sealed class PlaceNames(Gazetteer gazetteer)
{
    private const int Most = 5;
    private const int ShortestBeginning = 3;

    // Of two places with one name the smaller is offered unless hardly anyone lives there.
    private const int FarSmaller = 20;

    /// <summary>The place that a text most likely means: a path, a name in any spelling, or a name and its country with a comma between.</summary>
    public NamedPlace? Find(string text) => Read(text) is [var place, ..] ? Named(place) : null;

    /// <summary>The name of a place in the reader's language; null when there is no such path.</summary>
    public string? NameOf(string path) => gazetteer.FindByPath(path) is { } place ? NameOf(place) : null;

    /// <summary>The same with its country, which tells it from others of that name.</summary>
    public string? FullNameOf(string path) => gazetteer.FindByPath(path) is { } place ? WithCountry(place) : null;

    /// <summary>Other places of the same name that may have been meant.</summary>
    public ImmutableArray<NamedPlace> NamesakesOf(string path)
    {
        if (gazetteer.FindByPath(path) is not { } place)
            return [];
        return
        [
            .. gazetteer.FindByName(place.Name)
                .Where(other => other.Id != place.Id && other.Kind == place.Kind && other.Population * FarSmaller >= place.Population)
                .Take(Most)
                .Select(Named),
        ];
    }

    /// <summary>Places whose names begin as an unknown one does.</summary>
    public ImmutableArray<NamedPlace> NearestTo(string text)
    {
        for (var length = text.Length; length >= Math.Min(ShortestBeginning, text.Length) && length > 0; length--)
        {
            if (gazetteer.Complete(text[..length], Most) is { Count: > 0 } places)
                return [.. places.Select(Named)];
        }

        return [];
    }

    /// <summary>Places of which a spelling begins as typed, the most likely first.</summary>
    public IEnumerable<PlaceChoice> Complete(string typed, int most) =>
        gazetteer.Complete(typed, most).Select(place => new PlaceChoice(place.Path, NameOf(place), WithinOf(place)));

    private string WithinOf(Place place) => string.Join(", ", gazetteer.AncestorsOf(place).Select(NameOf));

    private IReadOnlyList<Place> Read(string text)
    {
        if (gazetteer.FindByPath(text.Trim('/').ToLowerInvariant()) is { } place)
            return [place];
        if (gazetteer.FindByName(text) is { Count: > 0 } places)
            return places;
        var comma = text.LastIndexOf(',');
        return comma < 0 ? [] : Within(gazetteer.FindByName(text[..comma]), gazetteer.FindByName(text[(comma + 1)..]));
    }

    private List<Place> Within(IReadOnlyList<Place> places, IReadOnlyList<Place> around)
    {
        var ids = around.Select(place => place.Id).ToHashSet();
        return [.. places.Where(place => gazetteer.AncestorsOf(place).Any(ancestor => ids.Contains(ancestor.Id)))];
    }

    private NamedPlace Named(Place place) => new(place.Path, WithCountry(place));

    // A province often has the name of its capital.
    private string WithCountry(Place place)
    {
        var kind = place.Kind == PlaceKind.Region ? IsEnglish ? "region, " : "regio, " : "";
        return gazetteer.AncestorsOf(place) is [.., var country] ? $"{NameOf(place)} ({kind}{NameOf(country)})" : NameOf(place);
    }

    private static string NameOf(Place place) => IsEnglish ? place.EnglishName : place.Name;

    private static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
}
