using NewsArchive.Store.Tests.Importing;

namespace NewsArchive.Store.Tests.Cli;

public sealed class ImportVerbTests : IDisposable
{
    private readonly CliArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task Status_0_when_nothing_was_rejected()
    {
        _archive.Input.Text("a.txt", NewsText.With("Eerste")).Text("b.json", "{}");

        var result = await _archive.RunAsync("import", _archive.Input.Root);

        result.AssertStatus(0);
        Assert.Contains($"ingevoerd: {_archive.Input.PathOf("a.txt")}", result.Output, StringComparison.Ordinal);
        Assert.Contains("2 in totaal: 1 ingevoerd, 0 dubbel, 0 geweigerd, 1 overgeslagen.", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task Status_2_when_something_was_rejected_and_the_report_names_it()
    {
        _archive.Input.Text("goed.txt", NewsText.With("Goed")).Bytes("leeg.txt", []);
        _archive.Input.Zip("pers.zip", ("map/c.txt", NewsText.Bytes(NewsText.With("Uit zip"))));
        var report = _archive.PathOf("verslag.json");

        var result = await _archive.RunAsync("import", "--quiet", "--report", report, _archive.Input.Root, "bestaat-niet.txt");

        result.AssertStatus(2);
        var items = CliArchive.ReadReport(report);
        Assert.Equal(
            [
                (_archive.Input.PathOf("goed.txt"), "imported"),
                (_archive.Input.PathOf("leeg.txt"), "rejected"),
                (_archive.Input.PathOf("pers.zip!map/c.txt"), "imported"),
                (_archive.Input.PathOf("pers.zip"), "skipped"),
                ("bestaat-niet.txt", "rejected"),
            ],
            items.Select(item => (item.Path, item.Outcome)));
        Assert.Equal("Het bestand is leeg.", items[1].Reason);
        Assert.Equal("/artikelen/2017/03/05/goed", items[0].Article);
        Assert.Equal("5 in totaal: 2 ingevoerd, 0 dubbel, 2 geweigerd, 1 overgeslagen.\n", result.Output);
    }

    [Theory]
    [InlineData("niets")]
    [InlineData("Data Source=/proc/geen/plek/archief.db")]
    public async Task Status_1_and_a_sentence_when_the_archive_cannot_be_opened(string database)
    {
        _archive.Input.Text("a.txt", NewsText.With("Eerste"));

        var result = await CliProcess.RunAsync("import", "--database", database, _archive.Input.Root);

        result.AssertStatus(1);
        Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_archive_is_left_alone()
    {
        _archive.Input.Text("a.txt", NewsText.With("Eerste"));
        Directory.CreateDirectory(_archive.PathOf("data"));
        var text = "Dit is geen database, maar een tekst van meer dan honderd tekens: " + new string('x', 100);
        await File.WriteAllTextAsync(_archive.File, text, CancellationToken.None);

        var result = await _archive.RunAsync("import", _archive.Input.Root);

        result.AssertStatus(1);
        Assert.Contains("is geen archief, of het is beschadigd", result.Error, StringComparison.Ordinal);
        Assert.Equal(text, await File.ReadAllTextAsync(_archive.File, CancellationToken.None));
    }

    [Fact]
    public async Task Names_cannot_command_the_terminal()
    {
        _archive.Input.Text("rood\u001b[31m\n.txt", NewsText.With("Kleur"));

        var result = await _archive.RunAsync("import", _archive.Input.Root);

        Assert.DoesNotContain('\u001b', result.Output);
        Assert.Contains("rood\\u{1B}[31m\\u{A}.txt", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_English_locale_gives_English_reasons()
    {
        _archive.Input.Bytes("leeg.txt", []);

        var result = await CliProcess.RunInAsync("en_US.UTF-8", "import", "--database", _archive.Database, _archive.Input.Root);

        Assert.Contains("The file is empty.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_limit_given_as_an_option_holds()
    {
        _archive.Input.Text("lang.txt", NewsText.With("Lang") + string.Concat(Enumerable.Repeat("regel\n", 100)));

        var result = await _archive.RunAsync("import", "--max-lines", "50", _archive.Input.Root);

        result.AssertStatus(2);
        Assert.Contains("Meer regels dan de grens van 50 (--max-lines).", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--max-lines", "0")]
    [InlineData("--max-zip-depth", "veel")]
    [InlineData("--collection", " ")]
    public async Task A_senseless_option_is_refused_by_name(string option, string value)
    {
        var result = await _archive.RunAsync("import", option, value, _archive.Input.Root);

        result.AssertStatus(1);
        Assert.Contains($"‘{value}’ is geen goede waarde voor {option}.", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_stops_the_import_before_it_begins()
    {
        _archive.Input.Text("a.txt", NewsText.With("Eerste"));

        var result = await _archive.RunAsync("import", "--report", _archive.PathOf("geen/map/verslag.json"), _archive.Input.Root);

        result.AssertStatus(1);
        Assert.False(File.Exists(_archive.File));
    }
}
