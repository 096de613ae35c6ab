using System.Text.Json;
using NewsArchive.Store.Tests.Importing;

namespace NewsArchive.Store.Tests.Cli;

/// <summary>A folder with documents to import and one for the archive that the command line makes.</summary>
public sealed class CliArchive : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsarchive-cli-");

    public InputFolder Input { get; } = new();

    public string Folder => _folder.FullName;

    public string File => PathOf("data/newsarchive.db");

    public string Database => $"Data Source={File}";

    public string PathOf(string name) => Path.Join(Folder, name);

    public Task<CliResult> RunAsync(string verb, params string[] arguments) =>
        CliProcess.RunAsync([verb, "--database", Database, .. arguments]);

    /// <summary>The report of an import, by path.</summary>
    public static IReadOnlyList<(string Path, string Outcome, string? Reason, string? Article)> ReadReport(string file)
    {
        using var report = JsonDocument.Parse(System.IO.File.ReadAllBytes(file));
        return [.. report.RootElement.GetProperty("items").EnumerateArray().Select(item => (
            item.GetProperty("path").GetString()!,
            item.GetProperty("outcome").GetString()!,
            item.GetProperty("reason").GetString(),
            item.GetProperty("article").GetString()))];
    }

    public void Dispose()
    {
        Input.Dispose();
        _folder.Delete(recursive: true);
    }
}
