namespace NewsArchive.Store.Reading;

/// <summary>Which places articles name.</summary>
/// <param name="Articles">How many articles the filter leaves.</param>
/// <param name="Placeless">How many of them name no place.</param>
/// <param name="Places">The places that they name and those above them, the most frequent first.</param>
/// <param name="Groups">How many articles name a place of each group that was asked for; an article that names two of one group counts once.</param>
/// <param name="Search">How the words were understood, or null without words.</param>
public sealed record ArchiveMap(
    int Articles,
    int Placeless,
    IReadOnlyList<PlaceCount> Places,
    IReadOnlyList<int> Groups,
    SearchReading? Search);
