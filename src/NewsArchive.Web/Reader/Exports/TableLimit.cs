namespace NewsArchive.Web.Reader.Exports;

/// <summary>How much of a list leaves the archive at once.</summary>
public static class TableLimit
{
    /// <summary>How many rows a table has at most: a narrower filter gives the rest.</summary>
    public const int Rows = 10_000;

    /// <summary>How many items a feed has.</summary>
    public const int FeedItems = 50;
}
