namespace NewsArchive.Store.Reading;

/// <summary>Which places articles name.</summary>
/// <param name="Articles">How many articles the filter leaves.</param>
/// <param name="Placeless">How many of them name no place; 0 when a place was chosen.</param>
/// <param name="Places">The places named by the articles that the filter leaves without its places, and those above them, the most frequent first.</param>
/// <param name="Groups">How many of those articles name a place of each group that was asked for; one that names two of a group counts once.</param>
/// <param name="Search">How the words were understood, or null without words.</param>
public sealed record ArchiveMap(
    int Articles,
    int Placeless,
    IReadOnlyList<PlaceCount> Places,
    IReadOnlyList<int> Groups,
    SearchReading? Search);
