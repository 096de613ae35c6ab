using System.Data.Common;

namespace NewsArchive.Store;

/// <summary>
/// Where the archive keeps its files, for the site and the command line alike and whatever the working directory: beside
/// NewsArchive.sln while working on the source, beside the program once published.
/// </summary>
public sealed class ArchiveLocations
{
    private const string SolutionName = "NewsArchive.sln";

    private ArchiveLocations(string root) => Root = root;

    /// <summary>The locations of the program that runs now.</summary>
    public static ArchiveLocations OfProgram { get; } = StartingAt(AppContext.BaseDirectory);

    /// <summary>The folder that holds data and seeds.</summary>
    public string Root { get; }

    /// <summary>Database, keys and images; may not exist yet.</summary>
    public string DataFolder => Path.Combine(Root, "data");

    /// <summary>The sample articles; may not exist.</summary>
    public string SeedsFolder => Path.Combine(Root, "seeds");

    /// <summary>Photographs, by the name under which the archive knows them; may not exist.</summary>
    public string ImagesFolder => Path.Combine(DataFolder, "images");

    /// <summary>Data-protection keys of the site; may not exist.</summary>
    public string KeysFolder => Path.Combine(DataFolder, "keys");

    /// <summary>The database used when none is named.</summary>
    public string DefaultConnectionString =>
        new DbConnectionStringBuilder { ["Data Source"] = Path.Combine(DataFolder, "newsarchive.db") }.ConnectionString;

    /// <summary>Looks upward from a folder for the solution; without one the folder itself is the root.</summary>
    public static ArchiveLocations StartingAt(string folder)
    {
        for (var parent = new DirectoryInfo(folder); parent is not null; parent = parent.Parent)
        {
            if (File.Exists(Path.Combine(parent.FullName, SolutionName)))
                return new ArchiveLocations(parent.FullName);
        }

        return new ArchiveLocations(Path.GetFullPath(folder));
    }
}
