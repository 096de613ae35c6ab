namespace NewsArchive.Web.Components.Lists;

/// <summary>A column of a timeline.</summary>
/// <param name="Name">The time it stands for, as a person reads it: mei 2016.</param>
/// <param name="Label">The same below the column: mei.</param>
/// <param name="Count">How many items fall in it.</param>
/// <param name="CountText">That number in words: 12 artikelen.</param>
/// <param name="Address">The list of them.</param>
/// <param name="IsChosen">Whether the list is narrowed to a time that covers it.</param>
public sealed record TimelineColumn(string Name, string Label, int Count, string CountText, string Address, bool IsChosen);
