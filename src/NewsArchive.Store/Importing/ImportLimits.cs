namespace NewsArchive.Store.Importing;

/// <summary>How much an import takes in before it refuses; each refusal names its limit.</summary>
public sealed record ImportLimits
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>The limits that hold when none are given.</summary>
    public static ImportLimits Default { get; } = new();

    /// <summary>The largest document, and the largest zip inside a zip, in bytes.</summary>
    public int FileBytes { get; init; } = 16 * Megabyte;

    /// <summary>The most lines in one document. Ten thousand captions are 30,000 lines.</summary>
    public int Lines { get; init; } = 100_000;

    /// <summary>What one zip file may unpack to, the zips inside it included, in bytes.</summary>
    public long UnpackedBytes { get; init; } = 1024L * Megabyte;

    /// <summary>How many zips may lie in one another; 1 means none inside a zip.</summary>
    public int ZipDepth { get; init; } = 3;

    /// <summary>The most entries in one zip file.</summary>
    public int ZipEntries { get; init; } = 100_000;

    /// <summary>The longest that reading, and then understanding, one document may take.</summary>
    public TimeSpan FileTime { get; init; } = TimeSpan.FromSeconds(60);
}
