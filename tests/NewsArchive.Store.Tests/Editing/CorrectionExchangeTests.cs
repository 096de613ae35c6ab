using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Exporting;
using NewsArchive.Store.Reparsing;

namespace NewsArchive.Store.Tests.Editing;

public sealed class CorrectionExchangeTests
{
    // An older parser is played by a row that says something else than this one reads.
    private const string OlderCaption = "UPDATE Captions SET Text = 'Mensen op de'";

    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Corrections_go_over_to_an_archive_with_the_same_documents()
    {
        await using var from = await EditedArchive.CreateAsync();
        await using var to = await EditedArchive.CreateAsync();
        await from.SaveAsync(from.Figure(CorrectedField.CaptionText), "Eerst.");
        await from.SaveAsync(from.Figure(CorrectedField.CaptionText), "Daarna *zo*.", basedOn: 1);
        await from.SaveAsync(from.Article(CorrectedField.Published), "2016-04-29");

        var report = await ExchangeAsync(from, to);

        Assert.Equal((3, 0, 0, 0), (report.Added, report.Known, report.Proposed, report.Absent));
        Assert.Equal("Daarna zo.", await to.CaptionAsync());
        Assert.Equal(await LogAsync(from), await LogAsync(to));
        Assert.Empty(await to.FaultsAsync());
        Assert.Equal(3, (await ExchangeAsync(from, to)).Known);
    }

    [Fact]
    public async Task Where_the_histories_parted_the_others_value_is_proposed()
    {
        await using var from = await EditedArchive.CreateAsync();
        await using var to = await EditedArchive.CreateAsync();
        await from.SaveAsync(from.Figure(CorrectedField.CaptionText), "Van hen.");
        await to.SaveAsync(to.Figure(CorrectedField.CaptionText), "Van ons.");

        var report = await ExchangeAsync(from, to);

        Assert.Equal((0, 1), (report.Added, report.Proposed));
        Assert.Equal("Van ons.", await to.CaptionAsync());
        await using var context = to.Database.Open();
        Assert.Equal("Van hen.", (await context.Proposals.SingleAsync(None)).After);
        Assert.Equal(0, (await ExchangeAsync(from, to)).Proposed);
    }

    [Fact]
    public async Task What_was_confirmed_in_between_loses_nothing_behind_it()
    {
        await using var from = await EditedArchive.CreateAsync();
        await using var to = await EditedArchive.CreateAsync();
        var caption = from.Figure(CorrectedField.CaptionText);
        await from.Database.TamperAsync(OlderCaption);
        await from.SaveAsync(caption, "Bewoners op de brug.");
        await from.Database.Get<ArchiveReparser>().RunAsync(false, _ => { }, null, None);
        Assert.IsType<EditResult.Saved>(await from.SaveAsync(caption, "Bewoners op de brug.", basedOn: 1));
        await from.SaveAsync(caption, "Bewoners op de oude brug.", basedOn: 2);

        await AssertWholeAsync(from, to, "Bewoners op de oude brug.");
    }

    [Fact]
    public async Task What_a_better_parser_reads_by_itself_loses_nothing_behind_it()
    {
        await using var from = await EditedArchive.CreateAsync();
        await using var to = await EditedArchive.CreateAsync();
        var caption = from.Figure(CorrectedField.CaptionText);
        await from.Database.TamperAsync(OlderCaption);
        await from.SaveAsync(caption, "Mensen op de brug.");
        await from.SaveAsync(caption, "Bewoners op de brug.", basedOn: 1);
        await from.Editor.UndoAsync(2, 2, new string('a', 32), "Toch niet", null, None);

        await AssertWholeAsync(from, to, "Mensen op de brug.");
    }

    [Fact]
    public async Task A_value_in_another_form_and_an_entry_that_stands_twice_are_one_entry_also_the_second_time()
    {
        await using var from = await EditedArchive.CreateAsync();
        await using var to = await EditedArchive.CreateAsync();
        await from.SaveAsync(from.Figure(CorrectedField.CaptionCredit), "AFP / ANP");
        var json = (await JsonAsync(from)).Replace("AFP / ANP", "AFP  / ANP ", StringComparison.Ordinal);
        var start = json.IndexOf('[', StringComparison.Ordinal);
        var entry = json[(start + 1)..json.IndexOf(']', start)];
        var file = Encoding.UTF8.GetBytes(json.Insert(start + 1, entry + ","));

        Assert.Equal((1, 0, 0), Counts((await ImportAsync(to, file))!));
        Assert.Equal((0, 1, 0), Counts((await ImportAsync(to, file))!));
        Assert.Equal(await NumbersAsync(from), await NumbersAsync(to));
    }

    [Fact]
    public async Task What_a_parser_read_and_no_editor_may_write_is_put_back_as_it_was()
    {
        await using var from = await EditedArchive.CreateAsync();
        await using var to = await EditedArchive.CreateAsync();
        foreach (var archive in new[] { from, to })
            await archive.Database.TamperAsync("UPDATE Captions SET Credit = 'AFP  / ANP'");
        await from.SaveAsync(from.Figure(CorrectedField.CaptionCredit), "ANP");
        await from.Editor.UndoAsync(1, 1, new string('a', 32), "Toch niet", null, None);

        Assert.Equal((2, 0, 0), Counts(await ExchangeAsync(from, to)));
        Assert.Equal(await NumbersAsync(from), await NumbersAsync(to));
        Assert.Equal((0, 2, 0), Counts(await ExchangeAsync(from, to)));
    }

    [Theory]
    [InlineData("half \\u0007 teken")]
    [InlineData("[klik](javascript:alert(1)) \\u0000")]
    public async Task What_no_editor_may_write_is_refused_also_when_a_file_calls_it_undone(string value)
    {
        await using var from = await EditedArchive.CreateAsync();
        await using var to = await EditedArchive.CreateAsync();
        await from.SaveAsync(from.Figure(CorrectedField.CaptionText), "Eerst.");
        var json = (await JsonAsync(from)).Replace("\"after\":\"Eerst.\"", $"\"after\":\"{value}\"", StringComparison.Ordinal)
            .Replace("\"undoes\":null", "\"undoes\":1", StringComparison.Ordinal);

        var report = await ImportAsync(to, Encoding.UTF8.GetBytes(json));

        Assert.Equal((0, 0, 1), Counts(report!));
        Assert.Single(report!.Refused);
    }

    [Fact]
    public async Task The_same_value_is_proposed_for_each_figure_that_parted()
    {
        await using var from = await EditedArchive.CreateAsync();
        await using var to = await EditedArchive.CreateAsync();
        var first = from.Figure(CorrectedField.CaptionCredit);
        var second = first with { Span = await from.SecondFigureAsync() };
        foreach (var target in new[] { first, second })
        {
            await from.SaveAsync(target, "Reuters");
            await to.SaveAsync(target, "ANP");
        }

        Assert.Equal((2, 0), Proposed(await ExchangeAsync(from, to)));
        Assert.Equal((0, 2), Proposed(await ExchangeAsync(from, to)));
        await using var context = to.Database.Open();
        Assert.Equal([first.Span, second.Span], (await context.Proposals.OrderBy(p => p.Id).ToListAsync(None)).Select(p => p.Span));
    }

    [Fact]
    public async Task Corrections_of_absent_documents_are_counted_and_nothing_else_is_lost()
    {
        await using var from = await EditedArchive.CreateAsync();
        await from.SaveAsync(from.Figure(CorrectedField.CaptionText), "Eerst.");
        await using var to = await NewsArchive.Testing.ArchiveDatabase.CreateAsync();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(await JsonAsync(from)));

        var report = await to.Get<CorrectionImport>().RunAsync(stream, null, None);

        Assert.Equal((0, 1), (report!.Added, report.Absent));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"format\":\"iets anders\",\"corrections\":[]}")]
    [InlineData("{\"format\":\"newsarchive-corrections\",\"corrections\":{}}")]
    [InlineData("{\"format\":\"newsarchive-corrections\",\"version\":1,\"corrections\":{}}")]
    [InlineData("{\"format\":\"newsarchive-corrections\",\"corrections\":[]}")]
    [InlineData("{\"format\":\"newsarchive-corrections\",\"version\":2,\"corrections\":[]}")]
    [InlineData("{\"format\":\"newsarchive-corrections\",\"version\":\"1\",\"corrections\":[]}")]
    [InlineData("{\"format\":\"\\ud800\",\"version\":1,\"corrections\":[]}")]
    [InlineData("{\"\\ud800\":\"newsarchive-corrections\",\"version\":1,\"corrections\":[]}")]
    public async Task What_is_no_export_is_refused(string text)
    {
        await using var archive = await EditedArchive.CreateAsync();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));

        Assert.Null(await archive.Database.Get<CorrectionImport>().RunAsync(stream, null, None));
    }

    [Fact]
    public async Task Entries_that_are_none_are_named_by_their_places()
    {
        await using var archive = await EditedArchive.CreateAsync();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(
            """{"format":"newsarchive-corrections","version":1,"corrections":[7,{"document":"x"}]}"""));

        Assert.Equal([1, 2], (await archive.Database.Get<CorrectionImport>().RunAsync(stream, null, None))!.Unreadable);
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\u00ff")]
    public async Task An_entry_with_a_text_that_is_none_is_named_and_the_others_arrive(string sign)
    {
        await using var from = await EditedArchive.CreateAsync();
        await using var to = await EditedArchive.CreateAsync();
        await from.SaveAsync(from.Figure(CorrectedField.CaptionText), "Half teken.");
        await from.SaveAsync(from.Figure(CorrectedField.CaptionCredit), "ANP");
        var json = (await JsonAsync(from)).Replace("Half teken.", sign, StringComparison.Ordinal);

        // In Latin-1 the second sign is a byte that UTF-8 does not have.
        var report = await ImportAsync(to, Encoding.Latin1.GetBytes(json));

        Assert.Equal((1, 1), (report!.Added, Assert.Single(report.Unreadable)));
    }

    [Fact]
    public async Task A_byte_order_mark_before_it_does_no_harm()
    {
        await using var archive = await EditedArchive.CreateAsync();
        await archive.SaveAsync(archive.Figure(CorrectedField.CaptionText), "Eerst.");

        var report = await ImportAsync(archive, Encoding.UTF8.GetBytes('\ufeff' + await JsonAsync(archive)));

        Assert.Equal(1, report!.Known);
    }

    [Fact]
    public async Task Only_a_place_has_a_name_in_the_text_and_a_bounded_one()
    {
        await using var from = await EditedArchive.CreateAsync();
        await using var to = await EditedArchive.CreateAsync();
        await from.SaveAsync(from.Figure(CorrectedField.CaptionText), "Eerst.");
        await from.SaveAsync(from.Article(CorrectedField.Place) with { Part = "Aleppo" }, FieldValues.NoPlace);
        var json = (await JsonAsync(from)).Replace("\"part\":\"\"", "\"part\":\"stil\"", StringComparison.Ordinal)
            .Replace("\"part\":\"Aleppo\"", $"\"part\":\"{new string('A', CorrectionTarget.LongestPart + 1)}\"", StringComparison.Ordinal);

        var report = await ImportAsync(to, Encoding.UTF8.GetBytes(json));

        Assert.Equal(0, report!.Added);
        Assert.Equal([1, 2], report.Unreadable);
        Assert.Empty(await to.FaultsAsync());
    }

    [Fact]
    public async Task The_table_has_a_row_for_each_entry_and_no_formulas()
    {
        await using var archive = await EditedArchive.CreateAsync();
        await archive.SaveAsync(archive.Figure(CorrectedField.CaptionText), "=1+1");
        using var stream = new MemoryStream();

        await archive.Database.Get<CorrectionExport>().WriteCsvAsync(stream, None);

        var rows = Encoding.UTF8.GetString(stream.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, rows.Length);
        Assert.Contains("'=1+1", rows[1], StringComparison.Ordinal);
    }

    private static async Task<CorrectionImportReport> ExchangeAsync(EditedArchive from, EditedArchive to) =>
        (await ImportAsync(to, Encoding.UTF8.GetBytes(await JsonAsync(from))))!;

    // Everything arrives once under its own number, and a second time nothing does.
    private static async Task AssertWholeAsync(EditedArchive from, EditedArchive to, string caption)
    {
        Assert.Equal((3, 0, 0), Counts(await ExchangeAsync(from, to)));
        Assert.Equal(caption, await to.CaptionAsync());
        Assert.Equal(await NumbersAsync(from), await NumbersAsync(to));
        Assert.Equal((0, 3, 0), Counts(await ExchangeAsync(from, to)));
        Assert.Equal((0, 3, 0), Counts(await ExchangeAsync(to, from)));
        Assert.Empty(await to.FaultsAsync());
    }

    private static (int Added, int Known, int Others) Counts(CorrectionImportReport report) =>
        (report.Added, report.Known, report.Proposed + report.Absent + report.Refused.Length + report.Unreadable.Length);

    private static (int Proposed, int Known) Proposed(CorrectionImportReport report) => (report.Proposed, report.Known);

    private static async Task<CorrectionImportReport?> ImportAsync(EditedArchive to, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return await to.Database.Get<CorrectionImport>().RunAsync(stream, null, None);
    }

    private static async Task<string> JsonAsync(EditedArchive archive)
    {
        using var stream = new MemoryStream();
        await archive.Database.Get<CorrectionExport>().WriteJsonAsync(stream, None);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static async Task<List<string>> LogAsync(EditedArchive archive)
    {
        await using var context = archive.Database.Open();
        return [.. (await context.Corrections.OrderBy(c => c.Field).ThenBy(c => c.Number).ToListAsync(None))
            .Select(c => $"{c.Field} {c.Number} {c.Before} {c.After} {c.Parsed} {c.Reason} {c.AuthorId} {c.At:O}")];
    }

    private static async Task<List<string>> NumbersAsync(EditedArchive archive)
    {
        await using var context = archive.Database.Open();
        return [.. (await context.Corrections.OrderBy(c => c.Number).ToListAsync(None)).Select(c => $"{c.Number} {c.After} {c.Reason} {c.Undoes} {c.At:O}")];
    }
}
