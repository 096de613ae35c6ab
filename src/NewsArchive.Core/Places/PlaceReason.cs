namespace NewsArchive.Core.Places;

/// <summary>Why a name was taken for this entry of the gazetteer and no other.</summary>
public enum PlaceReason
{
    /// <summary>No other place has the name.</summary>
    OnlyPlace,

    /// <summary>The words beside it say which one: a country or province behind it, "de stad", "de rivier", "(Bel)".</summary>
    Beside,

    /// <summary>The text names other places of the same country.</summary>
    SameText,

    /// <summary>A country goes before a town of its name, a town before a district.</summary>
    Hierarchy,

    /// <summary>It is the best known of several, by inhabitants and by nearness to Dutch readers.</summary>
    Population,

    /// <summary>The gazetteer does not have it, but the words say that it is a place: the entry is the country it must lie in.</summary>
    Unlisted,

    /// <summary>An editor said so.</summary>
    Editor,
}
