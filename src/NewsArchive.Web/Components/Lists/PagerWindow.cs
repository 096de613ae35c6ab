namespace NewsArchive.Web.Components.Lists;

/// <summary>Which page numbers a pager shows.</summary>
public static class PagerWindow
{
    private const int Around = 2;

    /// <summary>The first, the last, and those around the current one; null stands for those left out between them.</summary>
    public static IReadOnlyList<int?> Of(int number, int count)
    {
        var shown = new SortedSet<int> { 1, count };
        for (var near = Math.Max(1, number - Around); near <= Math.Min(count, number + Around); near++)
            shown.Add(near);
        var window = new List<int?>();
        var last = 0;
        foreach (var page in shown)
        {
            // One page left out would take as much room as its number.
            if (page - last == 2)
                window.Add(page - 1);
            else if (page - last > 2)
                window.Add(null);
            window.Add(page);
            last = page;
        }
        return window;
    }
}
