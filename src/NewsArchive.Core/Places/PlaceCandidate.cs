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
/// <param name="packed">The place's index, shifted by two, and the use.</param>
public readonly struct PlaceCandidate(int packed) : IEquatable<PlaceCandidate>
{
    private readonly int _packed = packed;

    /// <summary>The index by which the gazetteer that gave it answers <see cref="Gazetteer.PlaceAt"/> and its like.</summary>
    public int Index => _packed >> 2;

    /// <summary>How the name came to belong to the place.</summary>
    public SpellingUse Use => (SpellingUse)(_packed & 3);

    /// <summary>A candidate of an index and a use.</summary>
    public static PlaceCandidate Of(int index, SpellingUse use) => new(index << 2 | (int)use);

    /// <inheritdoc/>
    public bool Equals(PlaceCandidate other) => _packed == other._packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PlaceCandidate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _packed;

    /// <summary>Whether both are the same place by the same use.</summary>
    public static bool operator ==(PlaceCandidate left, PlaceCandidate right) => left.Equals(right);

    /// <summary>Whether place or use differ.</summary>
    public static bool operator !=(PlaceCandidate left, PlaceCandidate right) => !left.Equals(right);
}
