namespace NewsArchive.Core.Places;

/// <summary>Places by id, and by the place above them: made when first asked for, since finding names needs neither.</summary>
internal sealed class PlaceLinks(PlaceTable table)
{
    private readonly Lazy<(long[] Ids, int[] Indexes)> _byId = new(() => SortIds(table));
    private readonly Lazy<(int[] Starts, int[] Children)> _children = new(() => SortChildren(table));

    public int IndexOf(long id)
    {
        var at = Array.BinarySearch(_byId.Value.Ids, id);
        return at < 0 ? -1 : _byId.Value.Indexes[at];
    }

    public ReadOnlySpan<int> ChildrenOf(int index)
    {
        var (starts, children) = _children.Value;
        return children.AsSpan(starts[index]..starts[index + 1]);
    }

    private static (long[] Ids, int[] Indexes) SortIds(PlaceTable table)
    {
        var ids = (long[])table.Ids.Clone();
        int[] indexes = [.. Enumerable.Range(0, ids.Length)];
        Array.Sort(ids, indexes);
        return (ids, indexes);
    }

    // Counting: how many children each has, where they start, then each in its place.
    private static (int[] Starts, int[] Children) SortChildren(PlaceTable table)
    {
        var starts = new int[table.Count + 2];
        foreach (var parent in table.Parents)
            starts[parent + 2]++;
        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        var children = new int[table.Count];
        for (var child = 0; child < table.Count; child++)
            children[starts[table.Parents[child] + 1]++] = child;
        return (starts, children);
    }
}
