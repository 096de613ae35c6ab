using System.Numerics;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Searching.Columns;

namespace NewsArchive.Store.Searching.Lists;

/// <summary>How many items of a list have each value of each filter, counted without that filter.</summary>
internal sealed class ListCounts(ListedItems items, ArchiveFilter filter)
{
    public int Total { get; private set; }

    public PeriodCounts Periods { get; } = new(filter);

    /// <summary>By number of the place.</summary>
    public int[] Places { get; } = new int[items.Columns.Places.Count];

    /// <summary>By number of the agency.</summary>
    public int[] Agencies { get; } = new int[items.Columns.Agencies.Count];

    /// <summary>By number of the photographer.</summary>
    public int[] Photographers { get; } = new int[items.Columns.Photographers.Count];

    /// <summary>By number of the collection.</summary>
    public NumberCounts Collections { get; } = new(0, items.Columns.Collections.Count + 1);

    /// <summary>By code.</summary>
    public int[] Findings { get; } = new int[sizeof(int) * 8];

    public int WithPhoto { get; private set; }

    public int WithoutPhoto { get; private set; }

    /// <summary>Counts an item that passes all filters.</summary>
    public void Add(int id, ReadOnlySpan<int> days)
    {
        Total++;
        Periods.Add(days);
        AddPlaces(id);
        Add(Agencies, items.AgenciesOf(id));
        Add(Photographers, items.PhotographersOf(id));
        AddCollections(id);
        AddFindings(id);
        AddPhoto(id);
    }

    /// <summary>Counts an item that passes all filters but one: only among the values of that one.</summary>
    public void Add(int id, ReadOnlySpan<int> days, FilterKind failed)
    {
        switch (failed)
        {
            case FilterKind.Period:
                Periods.Add(days);
                break;
            case FilterKind.Places:
                AddPlaces(id);
                break;
            case FilterKind.Agencies:
                Add(Agencies, items.AgenciesOf(id));
                break;
            case FilterKind.Photographers:
                Add(Photographers, items.PhotographersOf(id));
                break;
            case FilterKind.Collections:
                AddCollections(id);
                break;
            case FilterKind.Findings:
                AddFindings(id);
                break;
            case FilterKind.Photo:
                AddPhoto(id);
                break;
        }
    }

    // A number given after the arrays were made belongs to a later moment.
    private static void Add(int[] counts, ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers)
        {
            if (number < counts.Length)
                counts[number]++;
        }
    }

    private void AddPlaces(int id)
    {
        foreach (var packed in items.PlacesOf(id))
        {
            var number = PlaceNumbers.NumberIn(packed);
            if (number < Places.Length)
                Places[number]++;
        }
    }

    private void AddCollections(int id)
    {
        foreach (var collection in items.CollectionsOf(id))
            Collections.Add(collection);
    }

    private void AddFindings(int id)
    {
        for (var findings = (uint)items.FindingsOf(id); findings != 0; findings &= findings - 1)
            Findings[BitOperations.TrailingZeroCount(findings)]++;
    }

    private void AddPhoto(int id)
    {
        if (items.HasPhoto(id))
            WithPhoto++;
        else
            WithoutPhoto++;
    }
}
