using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reparsing;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Editing;

/// <summary>An older parser is played by rows that say something else than this one reads.</summary>
public sealed class ReparseTests
{
    private const string OlderTitle = "UPDATE Articles SET Title = 'Brug' WHERE Title = 'Brug in Aleppo'";
    private const string OlderCaption = "UPDATE Captions SET Text = 'Mensen op de'";

    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task What_this_parser_reads_is_left_as_it_is()
    {
        await using var archive = await EditedArchive.CreateAsync();

        var (outcome, changes) = await ReparseAsync(archive);

        Assert.Equal((2, 0), (outcome.Documents, outcome.Changed));
        Assert.Empty(changes);
    }

    [Fact]
    public async Task The_samples_are_read_as_they_were()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var files = Directory.GetFiles(ArchiveLocations.OfProgram.SeedsFolder, "*.txt");
        await database.SaveAsync([.. files.Select(file => ADocument.OfBytes(File.ReadAllBytes(file), Path.GetFileName(file)))]);
        var changes = new List<ReparseChange>();

        await database.Get<ArchiveReparser>().RunAsync(true, changes.Add, null, None);

        Assert.Empty(changes);
    }

    [Fact]
    public async Task A_preview_tells_every_value_and_changes_none()
    {
        await using var archive = await EditedArchive.CreateAsync();
        await archive.Database.TamperAsync(OlderTitle);

        var (outcome, changes) = await ReparseAsync(archive, preview: true);

        Assert.Equal(1, outcome.Changed);
        var change = Assert.Single(changes);
        Assert.Equal(("title", "Brug", "Brug in Aleppo", false), (change.Field, change.Before, change.After, change.IsCorrected));
        Assert.Equal("Brug", await TitleAsync(archive));
    }

    [Fact]
    public async Task Values_numbers_and_addresses_follow_the_new_reading()
    {
        await using var archive = await EditedArchive.CreateAsync();
        await archive.Database.TamperAsync(OlderTitle);
        await archive.Database.TamperAsync(OlderCaption);

        var (outcome, _) = await ReparseAsync(archive);

        Assert.Equal((1, 0), (outcome.Changed, outcome.Unsettled));
        Assert.Equal("Mensen op de brug.", await archive.CaptionAsync());
        Assert.Equal(["Brug in Aleppo"], await archive.FindAsync("brug"));
        Assert.Empty(await archive.FaultsAsync());
    }

    [Fact]
    public async Task A_correction_stays_and_asks_for_a_look_when_the_value_under_it_changes()
    {
        await using var archive = await EditedArchive.CreateAsync();
        await archive.Database.TamperAsync(OlderCaption);
        var target = archive.Figure(CorrectedField.CaptionText);
        await archive.SaveAsync(target, "Bewoners op de brug.");

        var (outcome, changes) = await ReparseAsync(archive);

        Assert.Equal((1, 1), (outcome.Changed, outcome.Unsettled));
        Assert.Contains(changes, change => change.IsCorrected);
        Assert.Equal("Bewoners op de brug.", await archive.CaptionAsync());
        await using (var context = archive.Database.Open())
            Assert.Equal("Mensen op de brug.", (await context.UnsettledCorrections.SingleAsync(None)).ParsedNow);
        Assert.Empty(await archive.FaultsAsync());

        var confirmed = Assert.IsType<EditResult.Saved>(await archive.SaveAsync(target, "Bewoners op de brug.", basedOn: 1)).Corrections[0];

        Assert.Equal((2, "Mensen op de brug.", "Bewoners op de brug."), (confirmed.Number, confirmed.Parsed, confirmed.After));
        await using (var context = archive.Database.Open())
            Assert.Equal(0, await context.UnsettledCorrections.CountAsync(None));
        Assert.Equal(0, (await ReparseAsync(archive)).Outcome.Changed);
    }

    [Fact]
    public async Task A_figure_whose_borders_moved_keeps_its_number_its_photo_and_its_corrections()
    {
        await using var archive = await EditedArchive.CreateAsync();
        await archive.Database.TamperAsync("UPDATE Figures SET Length = Length - 3 WHERE Id = 1; UPDATE Blocks SET Length = Length - 3 WHERE Kind = 4");
        await using var before = archive.Database.Open();
        var former = await before.Figures.AsNoTracking().SingleAsync(f => f.Id == archive.FigureId, None);
        var moved = archive.Figure(CorrectedField.AltText) with { Span = former.Span };
        await archive.SaveAsync(moved, "Een brug met mensen.");

        await ReparseAsync(archive);

        await using var context = archive.Database.Open();
        var figure = await context.Figures.SingleAsync(f => f.Id == archive.FigureId, None);
        Assert.Equal((former.PhotoId, "Een brug met mensen.", former.Span.Length + 3), (figure.PhotoId, figure.AltText, figure.Span.Length));
        var next = Assert.IsType<EditResult.Saved>(
            await archive.SaveAsync(moved with { Span = figure.Span }, "Een brug met voetgangers.", basedOn: 1)).Corrections[0];
        Assert.Equal((2, former.Span), (next.Number, next.Span));
        Assert.Empty(await archive.FaultsAsync());
    }

    [Fact]
    public async Task A_correction_of_what_is_no_longer_there_is_kept_and_asks_for_a_look()
    {
        await using var archive = await EditedArchive.CreateAsync();
        await archive.Database.TamperAsync(
            """
            INSERT INTO Blocks (Id, Kind, Offset, Length, IsOrdered, Text) VALUES ((1 << 24) + 99, 0, 5000, 10, 0, 'Verdwenen.');
            UPDATE Articles SET BlockCount = BlockCount + 1 WHERE Id = 1;
            """);
        await archive.SaveAsync(archive.Block(new SourceSpan(5000, 10), CorrectedField.BlockKind), "quote");

        var (outcome, _) = await ReparseAsync(archive);

        Assert.Equal(1, outcome.Unsettled);
        await using var context = archive.Database.Open();
        Assert.Equal(UnsettledReason.NothingThere, (await context.UnsettledCorrections.SingleAsync(None)).Reason);
        Assert.Equal(1, await context.Corrections.CountAsync(None));
        Assert.Empty(await archive.FaultsAsync());
    }

    private static async Task<(ReparseOutcome Outcome, List<ReparseChange> Changes)> ReparseAsync(EditedArchive archive, bool preview = false)
    {
        var changes = new List<ReparseChange>();
        return (await archive.Database.Get<ArchiveReparser>().RunAsync(preview, changes.Add, null, None), changes);
    }

    private static async Task<string?> TitleAsync(EditedArchive archive)
    {
        await using var context = archive.Database.Open();
        return (await context.Articles.SingleAsync(a => a.Id == archive.ArticleId, None)).Title;
    }
}
