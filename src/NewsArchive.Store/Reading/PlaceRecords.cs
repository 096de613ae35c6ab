using NewsArchive.Core.Articles;

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
}

/// <summary>A country in the index of places.</summary>
/// <param name="Places">The places in it that articles name, by name.</param>
public sealed record CountryOfPlaces(PlaceCount Country, IReadOnlyList<PlaceCount> Places);

/// <summary>The index of places.</summary>
/// <param name="Countries">By name.</param>
/// <param name="Elsewhere">Places in no country, such as seas and areas across countries.</param>
public sealed record PlaceIndex(IReadOnlyList<CountryOfPlaces> Countries, IReadOnlyList<PlaceCount> Elsewhere);

/// <summary>A photo that was taken somewhere, by its agency's caption.</summary>
public sealed record PhotoThere(long Id, string Caption, bool IsEnglish, DateOnly? Taken, IReadOnlyList<FindingCode> Findings);

/// <summary>Everything the page of a place shows.</summary>
/// <param name="Place">The place, counted with all below it.</param>
/// <param name="Ancestors">The places that it lies in, the country first.</param>
/// <param name="Below">Places below it that articles name, the most frequent first.</param>
/// <param name="Near">Places nearby that articles name.</param>
/// <param name="Spellings">Other spellings that are found too.</param>
/// <param name="Timeline">Articles by year.</param>
/// <param name="Articles">The newest articles about it, then those that name it.</param>
/// <param name="Photos">The newest photos taken there.</param>
/// <param name="PhotoCount">How many photos were taken there.</param>
public sealed record PlaceRecord(
    PlaceCount Place,
    IReadOnlyList<PlaceCount> Ancestors,
    IReadOnlyList<PlaceCount> Below,
    IReadOnlyList<PlaceCount> Near,
    IReadOnlyList<string> Spellings,
    Timeline Timeline,
    IReadOnlyList<ArticleCard> Articles,
    IReadOnlyList<PhotoThere> Photos,
    int PhotoCount);
