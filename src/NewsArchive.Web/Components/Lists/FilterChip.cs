namespace NewsArchive.Web.Components.Lists;

/// <summary>Something that a list is narrowed to, with the address of the list without it.</summary>
public sealed record FilterChip(string Text, string AddressWithout);
