using NewsArchive.Core.Places;

namespace NewsArchive.Web.Reader.Places.Map;

/// <summary>A mark as it is drawn.</summary>
/// <param name="X">In pixels.</param>
/// <param name="Y">In pixels.</param>
/// <param name="Radius">In pixels.</param>
/// <param name="Label">The name beside it.</param>
/// <param name="Description">What it says to those who do not see it: names and number.</param>
/// <param name="Address">Where a click leads, or null for a mark that leads nowhere.</param>
public sealed record MapMark(double X, double Y, double Radius, PlaceKind Kind, string Label, string Description, string? Address)
{
    /// <summary>Whether this is what the map is about.</summary>
    public bool IsChosen { get; init; }

    /// <summary>What has an extent that is not known is not drawn as a dot.</summary>
    public bool IsArea => Kind is PlaceKind.Region or PlaceKind.Area or PlaceKind.CrossBorder or PlaceKind.Water;
}
