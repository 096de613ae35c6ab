using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsArchive.Benchmarks.Finding;

/// <summary>Places that the site knows with periods of one to three years in which the archive has articles, every pair once.</summary>
internal sealed partial class FilterPool
{
    // For a site that has no index of places yet.
    private static readonly ImmutableArray<string> Fallback =
        ["syrie/aleppo", "syrie/damascus", "syrie", "irak/mosul", "irak", "jemen", "oekraine/kiev", "soedan", "libie/tripoli", "gaza"];

    private readonly (int First, int Last) _years;
    private int _next;

    private FilterPool(ImmutableArray<string> places, (int First, int Last) years) => (Places, _years) = (places, years);

    /// <summary>The places as an address names them: country/place.</summary>
    public ImmutableArray<string> Places { get; }

    public static async Task<FilterPool> OfAsync(SiteProcess site, string archive)
    {
        var places = await site.LinksAsync("/plaatsen", PlaceLink());
        return new(places is [] ? Fallback : places, Years(archive));
    }

    /// <summary>A place and a period as the parameters of an address.</summary>
    public string Next()
    {
        var (turn, place) = Math.DivRem(_next++, Places.Length);
        var count = _years.Last - _years.First + 1;
        var from = _years.First + ((turn + place) % count);
        var to = Math.Min(_years.Last, from + (place % 3));
        return string.Create(CultureInfo.InvariantCulture, $"plaats={Places[place]}&van={from}&tot={to}");
    }

    private static (int First, int Last) Years(string archive)
    {
        using var connection = ArchiveFile.Open(archive);
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT CAST(substr(min(Published), 1, 4) AS INTEGER), CAST(substr(max(Published), 1, 4) AS INTEGER) FROM Articles";
        using var reader = command.ExecuteReader();
        reader.Read();
        return (reader.GetInt32(0), reader.GetInt32(1));
    }

    [GeneratedRegex("href=\"/plaatsen/([^\"#?]+)")]
    private static partial Regex PlaceLink();
}
