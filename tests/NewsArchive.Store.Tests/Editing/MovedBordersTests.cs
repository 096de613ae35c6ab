using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Reparsing;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Editing;

/// <summary>What becomes of corrections when this parser draws the borders of things elsewhere than an older one, played by changed rows, did.</summary>
public sealed class MovedBordersTests
{
    private const string Confirmed = "Nagekeken";
    private static readonly string Anna = new('a', 32);
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_name_that_an_editor_rejected_stays_rejected_when_its_block_has_other_borders()
    {
        await using var archive = await EditedArchive.CreateAsync();
        var block = await archive.BlockAsync(BlockKind.Paragraph);
        await archive.Database.TamperAsync($"UPDATE Blocks SET Length = Length - 2, Text = 'De stad Aleppo.' WHERE Id = {block.Id}");
        var target = archive.Block(new SourceSpan(block.Span.Offset, block.Span.Length - 2), CorrectedField.Place) with { Part = "Aleppo" };
        Assert.IsType<EditResult.Saved>(await archive.SaveAsync(target, FieldValues.NoPlace));

        var plan = await archive.Database.Get<ArchiveReparser>().RunAsync(false, _ => { }, null, None);

        Assert.Equal((1, 0), (plan.Changed, plan.Unsettled));
        var edited = (await EditedArticle.ReadAsync(archive.Database.Get<IDbContextFactory<NewsContext>>(), archive.Sha256, None))!;
        var decision = Assert.Single(PlaceDecisions.Of(edited.Article, edited.Latest.All));
        Assert.Equal(("Aleppo", default(long?)), (decision.Name, decision.PlaceId));
    }

    [Fact]
    public async Task A_correction_of_a_figure_that_became_two_is_asked_about_until_somebody_has_seen_it()
    {
        await using var archive = await EditedArchive.CreateAsync();
        // The older parser took both figures for one.
        var (first, second) = await FiguresAsync(archive);
        var whole = new SourceSpan(first.Offset, second.End - first.Offset);
        await archive.Database.TamperAsync(
            $"""
            DELETE FROM AgencyCaptions WHERE FigureId <> {archive.FigureId};
            DELETE FROM Figures WHERE Id <> {archive.FigureId};
            DELETE FROM Blocks WHERE Kind = {(int)BlockKind.Figure} AND Offset = {second.Offset};
            UPDATE Figures SET Length = {whole.Length};
            UPDATE Blocks SET Length = {whole.Length} WHERE Kind = {(int)BlockKind.Figure}
            """);
        var target = archive.Figure(CorrectedField.AltText) with { Span = whole };
        Assert.IsType<EditResult.Saved>(await archive.SaveAsync(target, "Een brug."));

        var outcome = await ReparseAsync(archive);

        Assert.Equal((1, 1), (outcome.Changed, outcome.Unsettled));
        Assert.Equal([UnsettledReason.SeveralThere], await OpenAsync(archive));
        Assert.Empty(await archive.FaultsAsync());
        var half = Assert.IsType<EditResult.Saved>(await archive.SaveAsync(target with { Span = first }, "Een brug met mensen.")).Corrections[0];
        Assert.Equal((1, first), (half.Number, half.Span));
        Assert.Empty(await archive.FaultsAsync());

        var seen = Assert.IsType<EditResult.Saved>(await ConfirmAsync(archive, target, "Een brug.")).Corrections[0];

        Assert.Equal((2, "Een brug.", "Een brug."), (seen.Number, seen.Before, seen.After));
        Assert.Empty(await OpenAsync(archive));
        Assert.Empty(await archive.FaultsAsync());
        await archive.Database.TamperAsync("UPDATE Articles SET Title = 'Brug' WHERE Title = 'Brug in Aleppo'");
        Assert.Equal((1, 0), (await ReparseAsync(archive)) is var again ? (again.Changed, again.Unsettled) : default);
    }

    [Fact]
    public async Task What_is_no_longer_there_can_be_confirmed_but_not_changed()
    {
        await using var archive = await EditedArchive.CreateAsync();
        await archive.Database.TamperAsync(
            """
            INSERT INTO Blocks (Id, Kind, Offset, Length, IsOrdered, Text) VALUES ((1 << 24) + 99, 0, 5000, 10, 0, 'Verdwenen.');
            UPDATE Articles SET BlockCount = BlockCount + 1 WHERE Id = 1;
            """);
        var target = archive.Block(new SourceSpan(5000, 10), CorrectedField.BlockKind);
        await archive.SaveAsync(target, "quote");
        await ReparseAsync(archive);

        Assert.IsType<EditResult.Refused>(await archive.SaveAsync(target, "heading", basedOn: 1));
        Assert.IsType<EditResult.Conflicting>(await ConfirmAsync(archive, target, "quote", basedOn: 0));
        Assert.IsType<EditResult.Saved>(await ConfirmAsync(archive, target, "quote"));
        Assert.IsType<EditResult.Refused>(await ConfirmAsync(archive, target, "quote", basedOn: 2));

        Assert.Empty(await OpenAsync(archive));
        Assert.Empty(await archive.FaultsAsync());
    }

    [Fact]
    public async Task Of_two_corrected_figures_that_became_one_the_newer_is_in_force_and_the_other_asked_about()
    {
        await using var archive = await EditedArchive.CreateAsync();
        var (first, _) = await FiguresAsync(archive);
        var (left, right) = (new SourceSpan(first.Offset, 20), new SourceSpan(first.Offset + 20, first.Length - 20));
        await archive.Database.TamperAsync(
            $"""
            UPDATE Figures SET Length = {left.Length} WHERE Id = {archive.FigureId};
            UPDATE Blocks SET Length = {left.Length} WHERE Offset = {first.Offset};
            INSERT INTO Blocks (Id, Kind, Offset, Length, IsOrdered, Text) VALUES ((1 << 24) + 3, {(int)BlockKind.Figure}, {right.Offset}, {right.Length}, 0, '');
            INSERT INTO Figures (Id, ArticleId, PhotoId, Position, Offset, Length) SELECT 900, ArticleId, PhotoId, 3, {right.Offset}, {right.Length} FROM Figures WHERE Id = {archive.FigureId};
            """);
        await archive.SaveAsync(archive.Figure(CorrectedField.AltText) with { Span = left }, "Links.");
        await archive.SaveAsync(archive.Figure(CorrectedField.AltText) with { Span = right }, "Rechts.");

        await ReparseAsync(archive);

        await using var context = archive.Database.Open();
        Assert.Equal("Rechts.", (await context.Figures.SingleAsync(f => f.Span.Offset == first.Offset && f.ArticleId == archive.ArticleId, None)).AltText);
        Assert.Equal([UnsettledReason.SeveralThere], await OpenAsync(archive));
        Assert.Empty(await archive.FaultsAsync());

        Assert.IsType<EditResult.Saved>(await ConfirmAsync(archive, archive.Figure(CorrectedField.AltText) with { Span = left }, "Links."));

        Assert.Empty(await OpenAsync(archive));
        Assert.Empty(await archive.FaultsAsync());
        Assert.IsType<EditResult.Saved>(await archive.SaveAsync(archive.Figure(CorrectedField.AltText) with { Span = first }, "Midden.", basedOn: 1));
        Assert.Empty(await archive.FaultsAsync());
    }

    [Fact]
    public async Task A_second_new_reading_says_what_it_reads_and_one_that_reads_as_before_asks_no_more()
    {
        await using var archive = await EditedArchive.CreateAsync();
        const string Older = "UPDATE Captions SET Text = 'Mensen op de' WHERE FigureId = 1";
        await archive.Database.TamperAsync(Older);
        await archive.SaveAsync(archive.Figure(CorrectedField.CaptionText), "Bewoners op de brug.");
        await archive.Database.TamperAsync(
            "INSERT INTO UnsettledCorrections (CorrectionId, ArticleId, Reason, ParsedNow, At) VALUES (1, 1, 0, 'Mensen op', '2026-01-01 00:00:00')");

        await ReparseAsync(archive);

        await using var context = archive.Database.Open();
        Assert.Equal("Mensen op de brug.", (await context.UnsettledCorrections.SingleAsync(None)).ParsedNow);
        Assert.Equal(0, (await ReparseAsync(archive)).Changed);
    }

    [Fact]
    public async Task A_value_that_no_editor_may_write_is_put_back_all_the_same()
    {
        await using var archive = await EditedArchive.CreateAsync();
        var long500 = new string('x', FieldValues.LongestLine + 1);
        await archive.Database.TamperAsync($"UPDATE AgencyCaptions SET CreditLine = '{long500}' WHERE FigureId = {archive.FigureId}");
        var target = archive.Figure(CorrectedField.CreditLine);
        var saved = Assert.IsType<EditResult.Saved>(await archive.SaveAsync(target, "AFP PHOTO")).Corrections[0];
        Assert.IsType<EditResult.Refused>(await archive.SaveAsync(target, long500 + "y", basedOn: 1));

        Assert.IsType<EditResult.Saved>(await archive.Editor.UndoAsync(saved.Id, 1, Anna, Confirmed, null, None));

        await archive.SaveAsync(target, "AFP PHOTO", basedOn: 2);
        Assert.Equal(long500, Assert.IsType<EditResult.Saved>(await archive.SaveAsync(target, long500, basedOn: 3)).Corrections[0].After);
    }

    private static Task<EditResult> ConfirmAsync(EditedArchive archive, CorrectionTarget target, string value, int basedOn = 1) => archive.Editor.SaveAsync(
        new EditRequest(Anna, Confirmed, [new FieldChange(target, value, basedOn) { IsConfirmation = true }]), None);

    private static Task<ReparseOutcome> ReparseAsync(EditedArchive archive) =>
        archive.Database.Get<ArchiveReparser>().RunAsync(false, _ => { }, null, None);

    private static async Task<List<UnsettledReason>> OpenAsync(EditedArchive archive)
    {
        await using var context = archive.Database.Open();
        return await context.UnsettledCorrections.Select(open => open.Reason).ToListAsync(None);
    }

    private static async Task<(SourceSpan First, SourceSpan Second)> FiguresAsync(EditedArchive archive)
    {
        await using var context = archive.Database.Open();
        var spans = await context.Figures.Where(f => f.ArticleId == archive.ArticleId).OrderBy(f => f.Position).Select(f => f.Span).ToListAsync(None);
        return (spans[0], spans[1]);
    }
}
