using System.Diagnostics;
using NewsArchive.Store.Importing;
using NewsArchive.Store.Tests.Importing;

namespace NewsArchive.Store.Tests.Cli;

/// <summary>An import that is killed, at whatever moment, leaves a sound archive that the next run completes.</summary>
public sealed class KilledImportTests
{
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("NEWSARCHIVE_LONG") == "1";

    [Fact]
    public async Task Killed_at_random_moments_and_run_again_it_has_the_content_of_an_undisturbed_import()
    {
        var random = new Random();
        using var input = new InputFolder();
        GeneratedDocuments.Write(input, IsLong ? 1200 : 400, figures: 3000);
        using var undisturbed = new CliArchive();
        var started = Stopwatch.GetTimestamp();
        (await undisturbed.RunAsync("import", "--quiet", "--collection", "Test", input.Root)).AssertStatus(0);
        var duration = Stopwatch.GetElapsedTime(started);
        var expected = ArchiveContent.Read(undisturbed.File);

        for (var round = 0; round < (IsLong ? 100 : 5); round++)
            await KillAndCompleteAsync(input, expected, duration * random.NextDouble());
    }

    [Fact]
    public async Task Stopped_by_Ctrl_C_it_reports_what_was_done_and_the_next_run_brings_in_the_rest()
    {
        using var input = new InputFolder();
        GeneratedDocuments.Write(input, 3000, figures: 10);
        using var archive = new CliArchive();
        var report = archive.PathOf("verslag.json");
        using var import = CliProcess.Start(
            "C", "import", "--database", archive.Database, "--collection", "Test", "--report", report, input.Root);
        Assert.StartsWith("ingevoerd", await import.StandardOutput.ReadLineAsync(CancellationToken.None), StringComparison.Ordinal);
        using (var interrupt = Process.Start("kill", ["-INT", $"{import.Id}"]))
            await interrupt.WaitForExitAsync(CancellationToken.None);
        await import.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await import.WaitForExitAsync(CancellationToken.None);

        Assert.Equal(1, import.ExitCode);
        Assert.Contains("gestopt", await import.StandardError.ReadToEndAsync(CancellationToken.None), StringComparison.Ordinal);
        var items = CliArchive.ReadReport(report);
        Assert.Equal(3001, items.Count);
        var imported = items.Count(item => item.Outcome == "imported");
        Assert.InRange(imported, 1, 3000);
        Assert.All(items.Skip(imported), item => Assert.Equal(("skipped", ImportMessages.Stopped.Dutch), (item.Outcome, item.Reason)));
        (await archive.RunAsync("check")).AssertStatus(0);

        var again = await archive.RunAsync("import", "--quiet", "--collection", "Test", input.Root);
        Assert.Contains($"{3001 - imported} ingevoerd, {imported} dubbel", again.Output, StringComparison.Ordinal);
    }

    private static async Task KillAndCompleteAsync(InputFolder input, IReadOnlyList<string> expected, TimeSpan moment)
    {
        using var archive = new CliArchive();
        using (var import = CliProcess.Start("C", "import", "--quiet", "--database", archive.Database, "--collection", "Test", input.Root))
        {
            await Task.Delay(moment, CancellationToken.None);
            import.Kill();
            await import.WaitForExitAsync(CancellationToken.None);
        }

        if (File.Exists(archive.File) && IsMigrated(archive))
            (await archive.RunAsync("check")).AssertStatus(0);
        (await archive.RunAsync("import", "--quiet", "--collection", "Test", input.Root)).AssertStatus(0);
        (await archive.RunAsync("check")).AssertStatus(0);
        var content = ArchiveContent.Read(archive.File);
        var different = expected.Except(content).Concat(content.Except(expected)).Take(5).ToList();
        Assert.True(different.Count == 0 && expected.Count == content.Count, $"Killed after {moment}:\n{string.Join('\n', different)}");
    }

    // Killed before the tables were there it is no archive yet, and check may say so.
    private static bool IsMigrated(CliArchive archive)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"{archive.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = 'Articles'";
        return (long)command.ExecuteScalar()! > 0;
    }
}
