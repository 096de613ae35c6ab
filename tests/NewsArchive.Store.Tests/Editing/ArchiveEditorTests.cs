using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Checking;
using NewsArchive.Store.Editing;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Editing;

public sealed class ArchiveEditorTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly string Anna = new('a', 32);
    private static readonly string Bert = new('b', 32);

    [Fact]
    public async Task A_corrected_caption_is_shown_found_and_logged_at_once()
    {
        await using var archive = await EditedArchive.CreateAsync();
        var target = archive.Figure(CorrectedField.CaptionText);

        var saved = Assert.IsType<EditResult.Saved>(await archive.SaveAsync(target, "Mensen lopen over *de stenen brug*."));

        Assert.Equal((1, "Mensen op de brug.", "Mensen lopen over *de stenen brug*.", "Mensen op de brug."), Facts(saved.Corrections[0]));
        await using var context = archive.Database.Open();
        var caption = await context.Captions.SingleAsync(c => c.FigureId == archive.FigureId, None);
        Assert.Equal(("Mensen lopen over de stenen brug.", "Mensen lopen over *de stenen brug*."), (caption.Text, caption.Markdown));
        Assert.Equal(["Brug in Aleppo"], await archive.FindAsync("stenen"));
        Assert.Empty(await archive.FaultsAsync());
    }

    [Fact]
    public async Task Saving_over_a_newer_change_gives_the_three_versions_and_changes_nothing()
    {
        await using var archive = await EditedArchive.CreateAsync();
        var target = archive.Figure(CorrectedField.CaptionText);
        await archive.SaveAsync(target, "Van Anna.", author: Anna);

        var answer = await archive.SaveAsync(target, "Van Bert.", basedOn: 0, author: Bert);

        var conflict = Assert.Single(Assert.IsType<EditResult.Conflicting>(answer).Conflicts);
        Assert.Equal(("Mensen op de brug.", "Van Bert.", "Van Anna.", Anna), (conflict.Before, conflict.Mine, conflict.Latest.After, conflict.Latest.AuthorId));
        Assert.Equal("Van Anna.", await archive.CaptionAsync());
        Assert.IsType<EditResult.Saved>(await archive.SaveAsync(target, "Van beiden.", basedOn: 1, author: Bert));
    }

    [Fact]
    public async Task Fifty_editors_of_one_article_lose_nothing()
    {
        await using var archive = await EditedArchive.CreateAsync();
        var fields = CorrectedFields.OfFigure.Where(field => field != CorrectedField.DateCreated).ToList();

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(i =>
            archive.SaveAsync(archive.Figure(fields[i % fields.Count]), $"Waarde {i}.", basedOn: 0)));

        Assert.Equal(fields.Count, answers.OfType<EditResult.Saved>().Count());
        Assert.Equal(50 - fields.Count, answers.OfType<EditResult.Conflicting>().Count());
        await using var context = archive.Database.Open();
        Assert.Equal(fields.Count, await context.Corrections.CountAsync(None));
        Assert.Empty(await archive.FaultsAsync());
    }

    [Fact]
    public async Task Undoing_puts_back_what_stood_there_and_is_a_correction_itself()
    {
        await using var archive = await EditedArchive.CreateAsync();
        var target = archive.Figure(CorrectedField.CaptionText);
        var first = Assert.IsType<EditResult.Saved>(await archive.SaveAsync(target, "Anders.")).Corrections[0];

        var undone = Assert.IsType<EditResult.Saved>(await archive.Editor.UndoAsync(first.Id, 1, Bert, "Toch niet", null, None)).Corrections[0];

        Assert.Equal((2, 1, true), (undone.Number, undone.Undoes, undone.IsParsed));
        Assert.Equal("Mensen op de brug.", await archive.CaptionAsync());
        Assert.Empty(await archive.FaultsAsync());
    }

    [Fact]
    public async Task A_batch_is_undone_but_for_what_somebody_corrected_since()
    {
        await using var archive = await EditedArchive.CreateAsync();
        var (caption, credit) = (archive.Figure(CorrectedField.CaptionText), archive.Figure(CorrectedField.CaptionCredit));
        var request = new EditRequest(Anna, "Samen", [new(caption, "Anders.", 0), new(credit, "ANP", 0)], null, ArchiveEditor.NewId());
        await archive.Editor.SaveAsync(request, None);
        await archive.SaveAsync(credit, "ANP / AFP", basedOn: 1);

        var outcome = await archive.Editor.UndoBatchAsync(request.BatchId!, Anna, "Terug", null, None);

        Assert.Equal((1, CorrectedField.CaptionCredit), (outcome.Saved, Assert.Single(outcome.Passed).Field));
        Assert.Equal("Mensen op de brug.", await archive.CaptionAsync());
        Assert.Empty(await archive.FaultsAsync());
    }

    [Fact]
    public async Task A_corrected_date_moves_the_article_and_the_former_address_stays_its_own()
    {
        await using var archive = await EditedArchive.CreateAsync();

        var saved = Assert.IsType<EditResult.Saved>(await archive.SaveAsync(archive.Article(CorrectedField.Published), "2016-04-29T10:30"));

        Assert.Equal("/artikelen/2016/04/29/brug-in-aleppo", saved.Path);
        await using var context = archive.Database.Open();
        Assert.Equal(2, await context.Addresses.CountAsync(a => a.ArticleId == archive.ArticleId, None));
        Assert.Empty(await archive.FaultsAsync());
        var undone = await archive.Editor.UndoAsync(saved.Corrections[0].Id, 1, Anna, "Terug", null, None);
        Assert.Equal("/artikelen/2016/05/01/brug-in-aleppo", Assert.IsType<EditResult.Saved>(undone).Path);
        Assert.Empty(await archive.FaultsAsync());
    }

    [Fact]
    public async Task A_corrected_photo_day_takes_its_finding_away()
    {
        await using var archive = await EditedArchive.CreateAsync();
        await archive.SaveAsync(archive.Figure(CorrectedField.DateCreated), "2014-04-28");
        Assert.Contains(FindingCode.PhotoOlderThanArticle, await archive.FindingsAsync());

        await archive.SaveAsync(archive.Figure(CorrectedField.DateCreated), "2016-04-28T10:44:55", basedOn: 1);

        Assert.DoesNotContain(FindingCode.PhotoOlderThanArticle, await archive.FindingsAsync());
        Assert.Empty(await archive.FaultsAsync());
    }

    [Fact]
    public async Task A_heading_that_is_a_paragraph_becomes_one()
    {
        await using var archive = await EditedArchive.CreateAsync();
        var block = await archive.BlockAsync(BlockKind.Paragraph);

        await archive.SaveAsync(archive.Block(block.Span, CorrectedField.BlockKind), "heading");

        Assert.Equal(block.Id, (await archive.BlockAsync(BlockKind.Heading)).Id);
        Assert.Empty(await archive.FaultsAsync());
    }

    [Fact]
    public async Task A_place_is_rejected_changed_and_added_and_a_reindex_keeps_to_it()
    {
        await using var archive = await EditedArchive.CreateAsync();
        var block = await archive.BlockAsync(BlockKind.Paragraph);
        var aleppo = archive.Article(CorrectedField.Place) with { Part = "Aleppo" };
        var bewoners = archive.Block(block.Span, CorrectedField.Place) with { Part = "bewoners" };
        Assert.NotEmpty(await archive.PlacesAsync());

        await archive.SaveAsync(aleppo, FieldValues.NoPlace);
        await archive.SaveAsync(bewoners, "2759794");

        Assert.Equal([2759794L], await archive.PlacesAsync("Block"));
        Assert.Empty(await archive.PlacesAsync("Title"));
        await archive.Database.Get<Store.Indexing.ArchiveReindexer>().RunAsync(null, None);
        Assert.Equal([2759794L], await archive.PlacesAsync("Block"));
        Assert.Empty(await archive.PlacesAsync("Title"));
        Assert.Empty(await archive.FaultsAsync());
    }

    [Theory]
    [InlineData(CorrectedField.DateCreated, "gisteren", FieldProblem.NoDate)]
    [InlineData(CorrectedField.DateCreated, "2016-02-30", FieldProblem.NoDate)]
    [InlineData(CorrectedField.CaptionText, "a\0b", FieldProblem.UnwritableSign)]
    [InlineData(CorrectedField.CaptionText, "Mensen op de brug.", FieldProblem.Unchanged)]
    [InlineData(CorrectedField.Title, "Op een foto", FieldProblem.NoTarget)]
    public async Task A_value_that_cannot_be_kept_is_refused_with_the_reason(CorrectedField field, string value, FieldProblem expected)
    {
        await using var archive = await EditedArchive.CreateAsync();

        var answer = await archive.SaveAsync(archive.Figure(field), value);

        Assert.Equal(expected, Assert.Single(Assert.IsType<EditResult.Refused>(answer).Refusals).Problem);
        Assert.Empty(await archive.FaultsAsync());
    }

    [Fact]
    public async Task Half_of_a_sign_is_refused()
    {
        await using var archive = await EditedArchive.CreateAsync();

        var answer = await archive.SaveAsync(archive.Figure(CorrectedField.CaptionText), "a" + '\ud800' + "b");

        Assert.Equal(FieldProblem.UnwritableSign, Assert.Single(Assert.IsType<EditResult.Refused>(answer).Refusals).Problem);
    }

    [Fact]
    public async Task Only_a_place_has_a_name_in_the_text()
    {
        await using var archive = await EditedArchive.CreateAsync();

        var answer = await archive.SaveAsync(archive.Figure(CorrectedField.CaptionText) with { Part = "stil" }, "Anders.");

        Assert.Equal(FieldProblem.NoTarget, Assert.Single(Assert.IsType<EditResult.Refused>(answer).Refusals).Problem);
    }

    [Fact]
    public async Task What_follows_from_the_values_of_the_samples_stays_as_it_was_read()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var files = Directory.GetFiles(ArchiveLocations.OfProgram.SeedsFolder, "*.txt");
        await database.SaveAsync([.. files.Select(file => ADocument.OfBytes(File.ReadAllBytes(file), Path.GetFileName(file)))]);
        await using var context = database.Open();
        var read = await FindingsAsync(context);
        Assert.NotEmpty(read);

        foreach (var sha256 in await context.Documents.Select(d => d.Sha256).ToListAsync(None))
        {
            var byline = new CorrectionTarget(sha256, TargetKind.Article, default, CorrectedField.Byline);
            var request = new EditRequest(Anna, "Naam toegevoegd", [new FieldChange(byline, "Jan Voorbeeld (verzonnen)", 0)]);
            Assert.IsType<EditResult.Saved>(await database.Get<ArchiveEditor>().SaveAsync(request, None));
        }

        Assert.Equal(read, await FindingsAsync(context));
        Assert.Empty(await database.Get<ArchiveChecker>().FindFaultsAsync(null, None).ToListAsync(None));
    }

    [Fact]
    public async Task A_withdrawn_article_is_gone_for_readers_and_comes_back_whole()
    {
        await using var archive = await EditedArchive.CreateAsync();

        await archive.SaveAsync(archive.Article(CorrectedField.Withdrawn), "Op verzoek van de uitgever.");

        await using (var context = archive.Database.Open())
            Assert.False(await context.Articles.AnyAsync(a => a.Id == archive.ArticleId, None));
        Assert.Empty(await archive.FaultsAsync());
        await archive.SaveAsync(archive.Article(CorrectedField.Withdrawn), null, basedOn: 1);
        await using (var context = archive.Database.Open())
            Assert.True(await context.Articles.AnyAsync(a => a.Id == archive.ArticleId, None));
        Assert.Empty(await archive.FaultsAsync());
    }

    [Fact]
    public async Task A_photo_of_a_withdrawn_article_is_seen_by_another_that_shows_it_whenever_that_came()
    {
        await using var archive = await EditedArchive.CreateAsync();
        var photo = await PhotoAsync(archive);
        await archive.SaveAsync(archive.Article(CorrectedField.Withdrawn), "Op verzoek van de uitgever.");
        Assert.False(await IsSeenAsync(archive, photo));

        await archive.Database.SaveAsync(
            ADocument.With("Later", "later.txt").Published("03 mei 2016").Paragraph("Een alinea.").Figure(SampleTexts.Bridge, "De brug.").Build());

        Assert.True(await IsSeenAsync(archive, photo));
        await archive.Database.TamperAsync("UPDATE Articles SET Title = 'Anders gelezen' WHERE Title = 'Later'");
        await archive.Database.Get<Store.Reparsing.ArchiveReparser>().RunAsync(false, _ => { }, null, None);
        Assert.True(await IsSeenAsync(archive, photo));
        Assert.Empty(await archive.FaultsAsync());
    }

    [Theory]
    [InlineData("UPDATE Corrections SET After = 'vals' WHERE Id = 2", "history-broken")]
    [InlineData("UPDATE Corrections SET At = '2020-01-01 00:00:00' WHERE Id = 1", "history-broken")]
    [InlineData("DELETE FROM Corrections WHERE Id = 2", "history-broken")]
    [InlineData("DELETE FROM Corrections WHERE Id = 3", "head-missing")]
    [InlineData("UPDATE Captions SET Text = 'stiekem'", "value-differs")]
    public async Task A_tampered_history_shows(string damage, string expected)
    {
        await using var archive = await EditedArchive.CreateAsync();
        foreach (var number in Enumerable.Range(0, 3))
            await archive.SaveAsync(archive.Figure(CorrectedField.CaptionText), $"Versie {number}.", basedOn: number);
        var head = await archive.Database.Get<HistoryCheck>().ReadHeadAsync(None);
        Assert.Empty(await archive.FaultsAsync(head));

        await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() => archive.Database.TamperAsync("DELETE FROM Corrections"));
        await archive.Database.TamperAsync("DROP TRIGGER Corrections_stay; DROP TRIGGER Corrections_remain; " + damage);

        Assert.Contains(expected, (await archive.FaultsAsync(head)).Select(fault => fault.Code.Name()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-7)]
    public async Task An_entry_before_the_first_shows(int id)
    {
        await using var archive = await EditedArchive.CreateAsync();
        await archive.SaveAsync(archive.Figure(CorrectedField.CaptionText), "Anders.");
        var head = await archive.Database.Get<HistoryCheck>().ReadHeadAsync(None);
        await archive.Database.TamperAsync(
            $"CREATE TEMP TABLE Forged AS SELECT * FROM Corrections; UPDATE Forged SET Id = {id}, Number = 99; INSERT INTO Corrections SELECT * FROM Forged");

        var expected = new CheckFault(FaultCode.HistoryBroken, $"{id}");
        Assert.Equal([expected], await archive.FaultsAsync());
        Assert.Equal([expected], await archive.FaultsAsync(head));
    }

    private static async Task<long> PhotoAsync(EditedArchive archive)
    {
        await using var context = archive.Database.Open();
        return (await context.Figures.SingleAsync(f => f.Id == archive.FigureId, None)).PhotoId;
    }

    private static async Task<bool> IsSeenAsync(EditedArchive archive, long photo)
    {
        await using var context = archive.Database.Open();
        return await context.Photos.AnyAsync(p => p.Id == photo, None);
    }

    private static Task<List<string>> FindingsAsync(NewsContext context) => context.Findings.AsNoTracking()
        .OrderBy(f => f.ArticleId).ThenBy(f => f.Ordinal)
        .Select(f => $"{f.ArticleId} {f.Code} {f.Position} {f.PhotoId} {f.PhotoDate} {f.OtherDate} {f.Words}").ToListAsync(None);

    private static (int, string?, string?, string?) Facts(Correction correction) =>
        (correction.Number, correction.Before, correction.After, correction.Parsed);
}
