namespace NewsArchive.Core.Places;

/// <summary>How a spelling came to belong to a place.</summary>
public enum SpellingUse
{
    /// <summary>The name itself: Dutch, English or local, or written in the supplement.</summary>
    Known,

    /// <summary>Follows by a rule from a name: al-Raqqa from Ar Raqqah, Marioepol from its Cyrillic name.</summary>
    Derived,

    /// <summary>Another of GeoNames' alternate names: any language, any age.</summary>
    Other,
}

/// <summary>A place that a name may mean.</summary>
public readonly record struct PlaceCandidate
{
    private readonly int _packed;

    // As the data file has it: the index, shifted by two, and the use.
    internal PlaceCandidate(int packed) => _packed = packed;

    /// <summary>The index by which the gazetteer that gave it answers <see cref="Gazetteer.PlaceAt"/> and its like.</summary>
    public int Index => _packed >> 2;

    /// <summary>How the name came to belong to the place.</summary>
    public SpellingUse Use => (SpellingUse)(_packed & 3);

    /// <summary>A candidate of an index and a use.</summary>
    public static PlaceCandidate Of(int index, SpellingUse use) => new(index << 2 | (int)use);
}
