using Microsoft.Data.Sqlite;
using NewsArchive.Store.Tests.Importing;

namespace NewsArchive.Store.Tests.Cli;

/// <summary>The verbs check, backup and restore, as processes.</summary>
public sealed class ArchiveVerbTests : IAsyncLifetime
{
    private readonly CliArchive _archive = new();

    public async ValueTask InitializeAsync()
    {
        _archive.Input.Text("a.txt", NewsText.With("Eerste")).Text("b.txt", NewsText.With("Tweede", body: "Een ander verhaal."));
        (await _archive.RunAsync("import", _archive.Input.Root)).AssertStatus(0);
    }

    public ValueTask DisposeAsync()
    {
        _archive.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Check_ends_with_0_on_a_sound_archive_and_with_2_and_the_faults_on_another()
    {
        var sound = await _archive.RunAsync("check");
        Tamper("UPDATE Documents SET Sha256 = zeroblob(length(Sha256)) WHERE Name = 'b.txt'");
        var unsound = await _archive.RunAsync("check");

        sound.AssertStatus(0);
        Assert.Contains("Het archief is gaaf: 2 artikelen gecontroleerd.", sound.Output, StringComparison.Ordinal);
        unsound.AssertStatus(2);
        Assert.Contains("hash-differs: ", unsound.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_and_backup_make_no_archive_where_there_is_none()
    {
        var database = $"Data Source={_archive.PathOf("elders.db")}";

        foreach (var arguments in new[] { new[] { "check" }, ["backup", _archive.PathOf("kopie")] })
        {
            var result = await CliProcess.RunAsync([.. arguments, "--database", database]);
            result.AssertStatus(1);
            Assert.Contains("Er is geen archief op", result.Error, StringComparison.Ordinal);
        }

        Assert.False(File.Exists(_archive.PathOf("elders.db")));
    }

    [Fact]
    public async Task A_backup_restored_elsewhere_is_the_same_archive()
    {
        var backup = _archive.PathOf("kopie.backup");
        (await _archive.RunAsync("backup", backup)).AssertStatus(0);
        var elsewhere = _archive.PathOf("elders/archief.db");

        (await CliProcess.RunAsync("restore", "--database", $"Data Source={elsewhere}", backup)).AssertStatus(0);

        Assert.Equal(ArchiveContent.Read(_archive.File), ArchiveContent.Read(elsewhere));
        (await CliProcess.RunAsync("check", "--database", $"Data Source={elsewhere}")).AssertStatus(0);
    }

    [Fact]
    public async Task Backup_overwrites_only_when_asked()
    {
        var backup = _archive.PathOf("kopie.backup");
        await File.WriteAllTextAsync(backup, "van iemand", CancellationToken.None);

        var refused = await _archive.RunAsync("backup", backup);
        var asked = await _archive.RunAsync("backup", "--overwrite", backup);

        refused.AssertStatus(1);
        Assert.Contains("bestaat al", refused.Error, StringComparison.Ordinal);
        asked.AssertStatus(0);
    }

    [Fact]
    public async Task Restoring_what_is_no_backup_ends_with_1_and_leaves_the_archive()
    {
        var before = ArchiveContent.Read(_archive.File);

        foreach (var file in new[] { _archive.Input.PathOf("a.txt"), _archive.PathOf("bestaat-niet") })
            (await _archive.RunAsync("restore", file)).AssertStatus(1);

        Assert.Equal(before, ArchiveContent.Read(_archive.File));
    }

    [Fact]
    public async Task Restoring_over_a_file_that_is_no_longer_a_database_sets_it_aside()
    {
        var backup = _archive.PathOf("kopie.backup");
        (await _archive.RunAsync("backup", backup)).AssertStatus(0);
        var before = ArchiveContent.Read(_archive.File);
        await File.WriteAllTextAsync(_archive.File, new string('x', 5000), CancellationToken.None);

        (await _archive.RunAsync("restore", backup)).AssertStatus(0);

        Assert.Equal(before, ArchiveContent.Read(_archive.File));
        Assert.Single(Directory.GetFiles(Path.GetDirectoryName(_archive.File)!, "newsarchive.before-restore-*.db"));
    }

    [Fact]
    public async Task Reindex_makes_the_index_anew_and_says_how_many_articles_it_has()
    {
        var before = ArchiveContent.Read(_archive.File);
        Tamper("DELETE FROM ArticlePlaces WHERE ArticleId = 1");
        await File.WriteAllTextAsync(_archive.PathOf("data/places.tsv"), "onzin\n", CancellationToken.None);

        var result = await _archive.RunAsync("reindex");

        result.AssertStatus(0);
        Assert.Contains("De zoekindex is opnieuw gemaakt: 2 artikelen.", result.Output, StringComparison.Ordinal);
        Assert.Contains("places.tsv, regel 1: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(before.Where(IsNoState), ArchiveContent.Read(_archive.File).Where(IsNoState));
    }

    [Fact]
    public async Task A_database_of_another_version_is_refused_in_one_line_by_every_verb()
    {
        Tamper("UPDATE __EFMigrationsHistory SET MigrationId = '20261124041620_Initial' WHERE MigrationId LIKE '%Initial'");

        foreach (var arguments in new[] { new[] { "check" }, ["reindex"], ["import", _archive.Input.Root], ["backup", _archive.PathOf("kopie")] })
        {
            var result = await _archive.RunAsync(arguments[0], arguments[1..]);
            result.AssertStatus(1);
            Assert.Contains("van vóór de eerste uitgave", result.Error, StringComparison.Ordinal);
            Assert.Single(result.Error.TrimEnd().Split('\n'));
        }
    }

    private static bool IsNoState(string line) => !line.StartsWith("IndexStates", StringComparison.Ordinal);

    private void Tamper(string sql)
    {
        using var connection = new SqliteConnection($"{_archive.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.Equal(1, command.ExecuteNonQuery());
    }
}
