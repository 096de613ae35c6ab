namespace NewsArchive.Web.Components.Lists;

/// <summary>A value that a list can be narrowed to.</summary>
/// <param name="Text">As a person reads it.</param>
/// <param name="Address">The list with it, or, when it is chosen, without it.</param>
/// <param name="Count">How many items it has.</param>
/// <param name="IsChosen">Whether the list is narrowed to it now.</param>
public sealed record FacetLink(string Text, string Address, int Count, bool IsChosen);
