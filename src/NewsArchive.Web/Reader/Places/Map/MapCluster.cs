using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Reader.Places.Map;

/// <summary>Places that are one mark at this zoom; it stands where the most frequent of them lies.</summary>
/// <param name="X">In pixels.</param>
/// <param name="Y">In pixels.</param>
/// <param name="Members">Their positions in the list of all places, that of the most frequent first.</param>
/// <param name="Count">How many articles name one of them; while clusters are made, at most that many.</param>
public sealed record MapCluster(double X, double Y, IReadOnlyList<int> Members, int Count)
{
    /// <summary>The most frequent of the places.</summary>
    public PlaceCount LeadOf(IReadOnlyList<PlaceCount> places) => places[Members[0]];
}
