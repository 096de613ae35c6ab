using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Reader.Places.Page;

/// <summary>Where the page of a place leads.</summary>
public static class PlaceAddress
{
    /// <summary>A list that is narrowed to the place and all below it.</summary>
    public static ArchiveFilter FilterOf(PlaceCount place) => new() { Places = [place.Path] };
}
