namespace NewsArchive.Store.Searching.Places;

/// <summary>The counts of the whole archive, which most pages of places need, kept until it changes.</summary>
internal sealed class WholeArchive
{
    private volatile Counted? _last;

    /// <summary>How many articles name each place, by its number.</summary>
    public Counted CountsOf(ArchiveColumns columns)
    {
        if (_last is { } last && last.ChangeNumber == columns.ChangeNumber)
            return last;
        var counts = PlaceCounting.Count(columns, columns.AllArticles, out var placeless);
        return _last = new Counted(columns.ChangeNumber, counts, placeless);
    }

    /// <summary>What was counted, and when.</summary>
    public sealed record Counted(long ChangeNumber, int[] Counts, int Placeless);
}
