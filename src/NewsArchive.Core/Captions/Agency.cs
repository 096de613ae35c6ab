namespace NewsArchive.Core.Captions;

/// <summary>A picture or news agency.</summary>
/// <param name="Slug">Its name in addresses and filters, such as <c>getty-images</c>.</param>
/// <param name="Name">Its name as readers know it, such as Getty Images.</param>
public sealed record Agency(string Slug, string Name);
