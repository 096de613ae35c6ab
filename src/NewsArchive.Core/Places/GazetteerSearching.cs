namespace NewsArchive.Core.Places;

// What a reader asks: completing what is typed, and what lies near.
public sealed partial class Gazetteer
{
    private const int WholeName = 45;
    private const int PerUse = 30;
    private const double KilometresPerDegree = 111.2;

    /// <summary>The places of which some spelling begins with what was typed, the likeliest to be meant first, each once.</summary>
    /// <param name="typed">The beginning of a name, in any case, with or without diacritics and hyphens.</param>
    /// <param name="most">How many to give at most.</param>
    public IReadOnlyList<Place> Complete(string typed, int most)
    {
        var prefix = NameFolding.Fold(typed.Length > LongestPath ? typed[..LongestPath] : typed);
        if (prefix.Length == 0 || most <= 0)
            return [];
        var scores = new Dictionary<int, int>();
        var (first, behind) = _names.Range(prefix);
        for (var name = first; name < behind; name++)
        {
            var whole = _names.LengthOf(name) == prefix.Length ? WholeName : 0;
            foreach (var candidate in _names.Candidates(name))
                Raise(scores, candidate, whole);
        }

        foreach (var (folded, candidate) in _own.Names)
        {
            if (folded.StartsWith(prefix, StringComparison.Ordinal))
                Raise(scores, candidate, folded.Length == prefix.Length ? WholeName : 0);
        }

        return [.. scores.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(most).Select(pair => PlaceAt(pair.Key))];
    }

    /// <summary>The cities, neighbourhoods, areas and sites within a distance as the crow flies, the nearest first, without the place itself.</summary>
    /// <param name="place">Where to look from; one without coordinates has nothing near it.</param>
    /// <param name="kilometres">The distance.</param>
    /// <param name="most">How many to give at most.</param>
    public IReadOnlyList<Place> Near(Place place, double kilometres, int most)
    {
        if (place is not { Latitude: { } latitude, Longitude: { } longitude } || !(kilometres > 0) || most <= 0)
            return [];
        var own = IndexOf(place.Id);
        var near = new List<(double Distance, int Index)>();
        foreach (var index in WithinLatitudes(latitude, kilometres / KilometresPerDegree))
        {
            if (index == own || KindAt(index) is not (PlaceKind.City or PlaceKind.Neighbourhood or PlaceKind.Area or PlaceKind.Site))
                continue;
            if (CoordinatesAt(index) is { } at && Distance(latitude, longitude, at.Latitude, at.Longitude) is var distance && distance <= kilometres)
                near.Add((distance, index));
        }

        return [.. near.OrderBy(found => found.Distance).ThenBy(found => found.Index).Take(most).Select(found => PlaceAt(found.Index))];
    }

    private IEnumerable<int> WithinLatitudes(double latitude, double degrees) =>
        _table.WithinLatitudes(latitude - degrees, latitude + degrees).Concat(Enumerable.Range(_table.Count, _own.Places.Count));

    private void Raise(Dictionary<int, int> scores, PlaceCandidate candidate, int whole)
    {
        var score = WeightAt(candidate.Index) + whole - PerUse * (int)candidate.Use;
        if (!scores.TryGetValue(candidate.Index, out var known) || score > known)
            scores[candidate.Index] = score;
    }

    /// <summary>How many kilometres two places lie apart, as the crow flies.</summary>
    /// <param name="latitude">Degrees north of the one.</param>
    /// <param name="longitude">Degrees east of the one.</param>
    /// <param name="otherLatitude">Degrees north of the other.</param>
    /// <param name="otherLongitude">Degrees east of the other.</param>
    public static double Distance(double latitude, double longitude, double otherLatitude, double otherLongitude)
    {
        var (from, to) = (double.DegreesToRadians(latitude), double.DegreesToRadians(otherLatitude));
        var vertical = Math.Sin((to - from) / 2);
        var horizontal = Math.Sin(double.DegreesToRadians(otherLongitude - longitude) / 2);
        var chord = vertical * vertical + Math.Cos(from) * Math.Cos(to) * horizontal * horizontal;
        return 2 * Math.Asin(Math.Min(1, Math.Sqrt(chord))) * double.RadiansToDegrees(KilometresPerDegree);
    }
}
