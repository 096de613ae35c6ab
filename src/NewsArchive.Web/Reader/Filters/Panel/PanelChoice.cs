using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Reader.Filters.Panel;

/// <summary>A value that can be ticked.</summary>
/// <param name="Label">As a person reads it.</param>
/// <param name="Count">How many items have it, with all other filters.</param>
/// <param name="IsChosen">Whether it is ticked.</param>
/// <param name="Then">The filter once it is ticked, or no longer.</param>
public sealed record PanelChoice(string Label, int Count, bool IsChosen, ArchiveFilter Then);
