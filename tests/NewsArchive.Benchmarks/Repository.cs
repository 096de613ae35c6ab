namespace NewsArchive.Benchmarks;

/// <summary>Where this program was built.</summary>
internal static class Repository
{
    /// <summary>The folder of NewsArchive.sln.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NewsArchive.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("NewsArchive.sln not found above this program.");
        return folder.FullName;
    }
}
