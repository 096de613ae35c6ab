using NewsArchive.Core.Places;
using NewsArchive.Store.Searching;
using NewsArchive.Store.Searching.Places;

namespace NewsArchive.Store.Reading;

/// <summary>The index of all places that articles name.</summary>
public sealed class PlaceIndexReader
{
    // More are on the page of the country.
    private const int MostOfCountry = 60;

    private readonly ArchiveSearch _search;
    private readonly WholeArchive _archive;

    internal PlaceIndexReader(ArchiveSearch search, WholeArchive archive) => (_search, _archive) = (search, archive);

    /// <summary>The index as it is now.</summary>
    public async Task<PlaceIndex> ReadAsync(CancellationToken cancellationToken)
    {
        await using var moment = await _search.TakeAsync(cancellationToken);
        var directory = new PlaceDirectory(moment.Columns);
        var named = directory.Named(_archive.CountsOf(moment.Columns).Counts).ToList();
        var places = named.ToDictionary(entry => entry.Number, entry => entry.Place);
        var within = named.ToLookup(entry => directory.TopOf(entry.Number));
        var countries = within
            .Where(group => places.TryGetValue(group.Key, out var top) && top.Kind == PlaceKind.Country)
            .Select(group => CountryOf(places[group.Key], [.. group.Where(entry => entry.Number != group.Key).Select(entry => entry.Place)]));
        var elsewhere = within
            .Where(group => !places.TryGetValue(group.Key, out var top) || top.Kind != PlaceKind.Country)
            .SelectMany(group => group.Select(entry => entry.Place));
        return new PlaceIndex([.. countries], [.. elsewhere]);
    }

    /// <summary>The paths of all places that articles name, the most frequent first.</summary>
    public async Task<IReadOnlyList<string>> ReadPathsAsync(CancellationToken cancellationToken)
    {
        await using var moment = await _search.TakeAsync(cancellationToken);
        var named = new PlaceDirectory(moment.Columns).Named(_archive.CountsOf(moment.Columns).Counts);
        return [.. named.OrderByDescending(entry => entry.Place.Count).Select(entry => entry.Place.Path)];
    }

    private static CountryOfPlaces CountryOf(PlaceCount country, IReadOnlyList<PlaceCount> places) =>
        new(country, [.. places.OrderByDescending(place => place.Count).Take(MostOfCountry)], places.Count);
}
