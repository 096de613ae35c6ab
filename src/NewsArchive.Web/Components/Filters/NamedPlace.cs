namespace NewsArchive.Web.Components.Filters;

/// <summary>A place as a reader chooses it.</summary>
/// <param name="Path">Its address under <c>/plaatsen</c>.</param>
/// <param name="Name">Its name, with the country that it lies in.</param>
public sealed record NamedPlace(string Path, string Name);
