using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Reader.Filters.Panel;

/// <summary>A value that can be ticked.</summary>
/// <param name="Value">As an address writes it, which tells it from another of the same label.</param>
/// <param name="Label">As a person reads it.</param>
/// <param name="Count">How many items have it, with all other filters.</param>
/// <param name="IsChosen">Whether it is ticked.</param>
/// <param name="Then">The filter once it is ticked, or no longer.</param>
public sealed record PanelChoice(string Value, string Label, int Count, bool IsChosen, ArchiveFilter Then);
