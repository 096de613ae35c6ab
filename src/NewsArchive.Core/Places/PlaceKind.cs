namespace NewsArchive.Core.Places;

/// <summary>What sort of place it is. The order is that of the data file.</summary>
public enum PlaceKind
{
    /// <summary>A country or dependent territory with an ISO 3166-1 code of its own; also a country that is no more.</summary>
    Country,

    /// <summary>A first-order division of a country: province, governorate, oblast, state.</summary>
    Region,

    /// <summary>A city, town or village.</summary>
    City,

    /// <summary>A part of a city.</summary>
    Neighbourhood,

    /// <summary>An area within one country that is no division of it: Ghouta, Donbas.</summary>
    Area,

    /// <summary>A camp, base, prison, airport or border crossing that is named as a place.</summary>
    Site,

    /// <summary>A continent, or a part of one: Europa, West-Afrika.</summary>
    Continent,

    /// <summary>An ocean, sea, lake, strait or river.</summary>
    Water,

    /// <summary>An area across countries: Midden-Oosten, Balkan.</summary>
    CrossBorder,
}
