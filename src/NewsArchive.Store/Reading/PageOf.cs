namespace NewsArchive.Store.Reading;

/// <summary>One page of a longer list.</summary>
/// <param name="Items">The items of this page; empty behind the last page.</param>
/// <param name="Total">How many items the whole list has.</param>
/// <param name="Number">This page's number, from 1.</param>
/// <param name="Size">How many items a full page holds.</param>
public sealed record PageOf<T>(IReadOnlyList<T> Items, int Total, int Number, int Size)
{
    /// <summary>How many pages there are; at least 1.</summary>
    public int Count => Math.Max(1, (Total + Size - 1) / Size);
}

/// <summary>A value of a filter with the number of items that have it.</summary>
/// <param name="Value">As it stands in an address.</param>
/// <param name="Label">As a person reads it; a finding's or month's label is made by the page.</param>
/// <param name="Count">How many items.</param>
/// <param name="Depth">For a place: how many of its ancestors stand above it in the list; else 0.</param>
public sealed record FacetValue(string Value, string Label, int Count, int Depth = 0);
