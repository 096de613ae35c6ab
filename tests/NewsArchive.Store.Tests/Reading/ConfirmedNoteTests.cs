using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Store.Reparsing;
using NewsArchive.Store.Tests.Editing;

namespace NewsArchive.Store.Tests.Reading;

/// <summary>What readers are told of a correction after a newer parser read the document and an editor looked at it again.</summary>
public sealed class ConfirmedNoteTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Readers_are_told_what_it_was_when_it_was_corrected_and_nothing_of_the_confirmation()
    {
        await using var archive = await ReadAgainAsync("Bewoners op de brug.");

        var note = Assert.Single(await NotesAsync(archive));
        Assert.Equal(("Mensen op de", "Bewoners op de brug.", 1), (note.Before, note.After, note.CorrectionId));
        var page = await archive.Database.Get<HistoryReader>().ReadAsync(new HistoryQuery(ForReaders: true), None);
        Assert.Equal([1], page.Entries.Select(entry => entry.Correction.Id));
    }

    [Fact]
    public async Task What_the_new_reading_reads_itself_is_no_correction_any_more()
    {
        await using var archive = await ReadAgainAsync("Mensen op de brug.");

        Assert.Empty(await NotesAsync(archive));
    }

    [Fact]
    public async Task A_correction_that_finds_two_figures_is_told_of_neither()
    {
        await using var archive = await EditedArchive.CreateAsync();
        await archive.SaveAsync(archive.Figure(CorrectedField.AltText), "Een brug.");
        Assert.Single(await NotesAsync(archive));
        var span = archive.Figure(CorrectedField.AltText).Span;
        await archive.Database.TamperAsync(
            $"""
            UPDATE Figures SET Length = 20 WHERE Id = {archive.FigureId};
            INSERT INTO Figures (Id, ArticleId, PhotoId, Position, Offset, Length) SELECT 900, ArticleId, PhotoId, 9, Offset + 20, {span.Length - 20} FROM Figures WHERE Id = {archive.FigureId}
            """);

        Assert.Empty(await NotesAsync(archive));
        Assert.Empty(await archive.Database.Get<CorrectionNotes>().ReadOfPhotoAsync(1, None));
    }

    private static async Task<EditedArchive> ReadAgainAsync(string caption)
    {
        var archive = await EditedArchive.CreateAsync();
        await archive.Database.TamperAsync($"UPDATE Captions SET Text = 'Mensen op de' WHERE FigureId = {archive.FigureId}");
        var saved = Assert.IsType<EditResult.Saved>(await archive.SaveAsync(archive.Figure(CorrectedField.CaptionText), caption)).Corrections[0];
        await archive.Database.Get<ArchiveReparser>().RunAsync(false, _ => { }, null, None);
        await using (var context = archive.Database.Open())
        {
            foreach (var open in context.UnsettledCorrections.ToList())
                Assert.IsType<EditResult.Saved>(await archive.Editor.SaveAsync(new EditRequest(saved.AuthorId, "Nagekeken", [FieldChange.Confirming(saved)]), None));
        }

        return archive;
    }

    private static Task<IReadOnlyList<CorrectionNote>> NotesAsync(EditedArchive archive) => archive.Database.Get<CorrectionNotes>().ReadAsync(archive.Sha256, None);
}
