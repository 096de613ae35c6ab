using System.Text.Json;
using NewsArchive.Store.Tests.Importing;

namespace NewsArchive.Store.Tests.Cli;

public sealed class ParseVerbTests : IDisposable
{
    private readonly CliArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task Each_document_becomes_a_JSON_file_of_its_name_in_a_folder_that_is_made()
    {
        _archive.Input.Text("een.txt", NewsText.With("Eén titel")).Text("map/twee.txt", NewsText.With("Tweede titel"));
        var folder = _archive.PathOf("uit/json");

        var result = await CliProcess.RunAsync("parse", "--out", folder, _archive.Input.Root);

        result.AssertStatus(0);
        Assert.Equal(["een.json", "twee.json"], Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        using var json = JsonDocument.Parse(await File.ReadAllBytesAsync(Path.Join(folder, "een.json"), CancellationToken.None));
        Assert.Equal("Eén titel", json.RootElement.GetProperty("title").GetString());
        Assert.Equal("2017-03-05", json.RootElement.GetProperty("published").GetString());
    }

    [Fact]
    public async Task Without_folder_it_goes_to_standard_output_as_UTF_8()
    {
        _archive.Input.Text("een.txt", NewsText.With("Taïz — اتفاق"));

        var result = await CliProcess.RunInAsync("POSIX", "parse", _archive.Input.PathOf("een.txt"));

        result.AssertStatus(0);
        using var json = JsonDocument.Parse(result.Output);
        Assert.Equal("Taïz — اتفاق", json.RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public async Task A_refused_document_is_named_and_the_others_go_on()
    {
        _archive.Input.Bytes("a_leeg.txt", []).Text("b_goed.txt", NewsText.With("Goed"));
        var folder = _archive.PathOf("uit");

        var result = await CliProcess.RunAsync("parse", "--out", folder, _archive.Input.Root);

        result.AssertStatus(2);
        Assert.Contains($"{_archive.Input.PathOf("a_leeg.txt")}: Het bestand is leeg.", result.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Join(folder, "b_goed.json")));
    }

    [Fact]
    public async Task Diagnostics_do_not_change_the_status()
    {
        _archive.Input.Text("zonder.txt", "Alleen een kop\n\nEn een zin die geen datum heeft.\n");

        (await CliProcess.RunAsync("parse", _archive.Input.Root)).AssertStatus(0);
    }

    [Fact]
    public async Task A_second_document_of_the_same_name_does_not_overwrite_the_first()
    {
        _archive.Input.Text("a/zelfde.txt", NewsText.With("Uit a")).Text("b/zelfde.txt", NewsText.With("Uit b"));
        var folder = _archive.PathOf("uit");

        var result = await CliProcess.RunAsync("parse", "--out", folder, _archive.Input.Root);

        result.AssertStatus(2);
        var json = await File.ReadAllTextAsync(Path.Join(folder, "zelfde.json"), CancellationToken.None);
        Assert.Contains("Uit a", json, StringComparison.Ordinal);
        Assert.Contains("b/zelfde.txt", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Er is geen opdracht gegeven.")]
    [InlineData("PAD ontbreekt.", "parse")]
    [InlineData("Onbekend: verbeter", "verbeter")]
    [InlineData("Bij --out ontbreekt een waarde.", "parse", "--out")]
    public async Task A_wrong_command_line_is_explained_in_Dutch(string explanation, params string[] arguments)
    {
        var result = await CliProcess.RunAsync(arguments);

        result.AssertStatus(1);
        Assert.Contains(explanation, result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("import", "--max-zip-depth")]
    [InlineData("parse", "--out MAP")]
    [InlineData("backup", "--overwrite")]
    [InlineData("restore", "--data MAP")]
    [InlineData("check", "--database VERBINDING")]
    public async Task Help_is_Dutch_and_names_every_option(string verb, string option)
    {
        var result = await CliProcess.RunAsync(verb, "--help");

        result.AssertStatus(0);
        Assert.StartsWith(verb, result.Output.Split("Gebruik: newsarchive ")[1], StringComparison.Ordinal);
        Assert.Contains(option, result.Output, StringComparison.Ordinal);
    }
}
