namespace NewsArchive.Core.Places;

/// <summary>An entry of the gazetteer. Made on demand; two of the same place are equal.</summary>
public sealed record Place
{
    /// <summary>The GeoNames id, or one of the project's own from 9,000,000,000 upward. Never given to another place.</summary>
    public required long Id { get; init; }

    /// <summary>The name that Dutch readers know.</summary>
    public required string Name { get; init; }

    /// <summary>The English name; the same as <see cref="Name"/> where it does not differ.</summary>
    public required string EnglishName { get; init; }

    /// <summary>What sort of place it is.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>ISO 3166-1 alpha-2 in upper case (XK for Kosovo); null for what lies in several countries or in none.</summary>
    public string? Country { get; init; }

    /// <summary>The place directly above: a region's country, a city's region or country, a neighbourhood's city.</summary>
    public long? ParentId { get; init; }

    /// <summary>Degrees north, to about ten metres; null where unknown.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east; null where <see cref="Latitude"/> is.</summary>
    public double? Longitude { get; init; }

    /// <summary>Inhabitants; of a country or region those of its towns in the gazetteer together; 0 when unknown.</summary>
    public long Population { get; init; }

    /// <summary>Its address under /plaatsen: <c>syrie</c>, <c>syrie/aleppo</c>, <c>syrie/aleppo/al-kalasa</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The first year of a place that was not always there (Zaïre 1971); null otherwise.</summary>
    public int? From { get; init; }

    /// <summary>The last year of a place that is no more (Zaïre 1997); null otherwise.</summary>
    public int? Until { get; init; }
}
