using System.Text.Json;
using NewsArchive.Store.Importing;

namespace NewsArchive.Store.Tests.Importing;

public sealed class ImportReportTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsarchive-report-");

    private string File => Path.Join(_folder.FullName, "verslag.json");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Paths_come_back_as_they_were_whatever_is_in_them()
    {
        string[] paths = ["a\"b\\c\n<script>\u202e.txt", "Taïz 👩‍👩‍👧.txt", "stuk\ud83d.txt"];
        using (var report = new ImportReport(File))
        {
            foreach (var path in paths)
                report.Write(new ImportItem(path, ImportOutcome.Duplicate, null, "/artikelen/a"));
            report.Complete();
        }

        using var json = JsonDocument.Parse(System.IO.File.ReadAllBytes(File));
        var items = json.RootElement.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal([paths[0], paths[1], "stuk\ufffd.txt"], items.Select(item => item.GetProperty("path").GetString()));
        Assert.Equal("duplicate", items[0].GetProperty("outcome").GetString());
        Assert.Equal(JsonValueKind.Null, items[0].GetProperty("reason").ValueKind);
        Assert.Equal("/artikelen/a", items[0].GetProperty("article").GetString());
    }

    [Fact]
    public void An_earlier_report_stays_until_the_new_one_is_whole()
    {
        System.IO.File.WriteAllText(File, "vorig");
        using (var report = new ImportReport(File))
        {
            report.Write(new ImportItem("a.txt", ImportOutcome.Imported, null, null));
            Assert.Equal("vorig", System.IO.File.ReadAllText(File));
        }

        Assert.Equal("vorig", System.IO.File.ReadAllText(File));
        Assert.Equal([File], Directory.GetFiles(_folder.FullName));
    }

    [Fact]
    public void A_reason_is_bounded_and_never_cut_inside_a_character()
    {
        var message = ImportMessages.DuplicateOf(string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 1000))).Dutch;

        Assert.InRange(message.Length, 50, 250);
        Assert.EndsWith("👩‍👩‍👧‍👦…’.", message, StringComparison.Ordinal);
    }
}
