namespace NewsArchive.Web.Components.Filters;

/// <summary>A place to choose.</summary>
/// <param name="Path">Its path under <c>/plaatsen</c>.</param>
/// <param name="Name">Its name in the reader's language.</param>
/// <param name="Within">What it lies in, from near to far; empty for a country.</param>
public sealed record PlaceChoice(string Path, string Name, string Within);
