namespace NewsArchive.Store.Tests;

public sealed class ArchiveLocationsTests
{
    [Fact]
    public void Data_lies_beside_the_solution_however_deep_the_program_lies()
    {
        var root = Directory.CreateTempSubdirectory("locations");
        File.WriteAllText(Path.Combine(root.FullName, "NewsArchive.sln"), "");
        var deep = root.CreateSubdirectory("src/Program/bin/Debug");

        var locations = ArchiveLocations.StartingAt(deep.FullName);

        Assert.Equal(Path.Combine(root.FullName, "data"), locations.DataFolder);
        Assert.Equal(Path.Combine(root.FullName, "seeds"), locations.SeedsFolder);
        Assert.Contains(Path.Combine(root.FullName, "data", "newsarchive.db"), locations.DefaultConnectionString, StringComparison.Ordinal);
        root.Delete(recursive: true);
    }

    [Fact]
    public void Data_lies_beside_the_program_where_there_is_no_solution()
    {
        var root = Directory.CreateTempSubdirectory("locations");

        var locations = ArchiveLocations.StartingAt(root.FullName);

        Assert.Equal(Path.Combine(root.FullName, "data"), locations.DataFolder);
        root.Delete();
    }
}
