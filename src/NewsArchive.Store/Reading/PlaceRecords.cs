using NewsArchive.Core.Articles;
using NewsArchive.Core.Places;

namespace NewsArchive.Store.Reading;

/// <summary>A place with the number of articles that name it or something below it.</summary>
/// <param name="Path">Its address under <c>/plaatsen</c>.</param>
/// <param name="Name">Its Dutch name.</param>
/// <param name="EnglishName">Its English name.</param>
/// <param name="Country">ISO 3166-1 code of its country, or null.</param>
public sealed record PlaceCount(string Path, string Name, string EnglishName, string? Country, int Count)
{
    /// <summary>Where it lies in degrees, or null.</summary>
    public double? Latitude { get; init; }

    /// <summary>Where it lies in degrees, or null.</summary>
    public double? Longitude { get; init; }

    /// <summary>What sort of place it is.</summary>
    public PlaceKind Kind { get; init; }

    /// <summary>Whether articles name a place directly below it.</summary>
    public bool HasBelow { get; init; }
}

/// <summary>A place near another.</summary>
/// <param name="Kilometres">How far it is, as the crow flies.</param>
public sealed record NearPlace(PlaceCount Place, double Kilometres);

/// <summary>A country in the index of places.</summary>
/// <param name="Places">The places in it that articles name, the most frequent ones when there are very many.</param>
/// <param name="PlaceTotal">How many places in it articles name.</param>
public sealed record CountryOfPlaces(PlaceCount Country, IReadOnlyList<PlaceCount> Places, int PlaceTotal);

/// <summary>The index of places.</summary>
/// <param name="Countries">Those that articles name, or of which they name a place; in no order, as that depends on the reader's language.</param>
/// <param name="Elsewhere">Places in no country, such as seas and areas across countries.</param>
public sealed record PlaceIndex(IReadOnlyList<CountryOfPlaces> Countries, IReadOnlyList<PlaceCount> Elsewhere);

/// <summary>A photo that was taken somewhere, by its agency's caption.</summary>
public sealed record PhotoThere(long Id, string Caption, bool IsEnglish, DateOnly? Taken, IReadOnlyList<FindingCode> Findings);

/// <summary>Everything the page of a place shows.</summary>
/// <param name="Place">The place, counted with all below it.</param>
/// <param name="Ancestors">The places that it lies in, the country first.</param>
/// <param name="AboutCount">How many articles are about it, and do not merely name it.</param>
/// <param name="Below">Places below it that articles name, the most frequent first.</param>
/// <param name="BelowTotal">How many of those there are.</param>
/// <param name="Near">Places nearby that articles name, the nearest first.</param>
/// <param name="Spellings">Other spellings that are found too.</param>
/// <param name="Timeline">Articles by year.</param>
/// <param name="About">The newest articles about it.</param>
/// <param name="Naming">The newest articles that merely name it.</param>
/// <param name="Photos">The newest photos taken there.</param>
/// <param name="PhotoCount">How many photos were taken there.</param>
public sealed record PlaceRecord(
    PlaceCount Place,
    IReadOnlyList<PlaceCount> Ancestors,
    int AboutCount,
    IReadOnlyList<PlaceCount> Below,
    int BelowTotal,
    IReadOnlyList<NearPlace> Near,
    IReadOnlyList<string> Spellings,
    Timeline Timeline,
    IReadOnlyList<ArticleCard> About,
    IReadOnlyList<ArticleCard> Naming,
    IReadOnlyList<PhotoThere> Photos,
    int PhotoCount)
{
    /// <summary>The first year of a place that was not always there, or null.</summary>
    public int? From { get; init; }

    /// <summary>The last year of a place that is no more, or null.</summary>
    public int? Until { get; init; }
}

/// <summary>What stands at the address of a place.</summary>
public abstract record PlaceLookup
{
    private PlaceLookup()
    {
    }

    /// <summary>The place, whether articles name it or not.</summary>
    public sealed record Found(PlaceRecord Place) : PlaceLookup;

    /// <summary>The path is another spelling of this one.</summary>
    public sealed record Moved(string Path) : PlaceLookup;

    /// <summary>No place is called so.</summary>
    /// <param name="Nearest">Places whose names begin alike, the likeliest first.</param>
    public sealed record NotFound(IReadOnlyList<PlaceCount> Nearest) : PlaceLookup;
}
