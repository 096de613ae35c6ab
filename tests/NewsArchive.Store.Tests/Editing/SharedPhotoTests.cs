using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reparsing;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Editing;

/// <summary>One photo in two articles: what an editor corrected at one of its uses outlives whatever happens to the other.</summary>
public sealed class SharedPhotoTests
{
    private const string Day = "2014-03-02";
    private static readonly string Anna = new('a', 32);
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Each_fact_is_that_of_the_use_at_which_it_was_corrected_last()
    {
        await using var archive = await CreateAsync();

        await CorrectAsync(archive, 0, CorrectedField.DateCreated, Day);
        await CorrectAsync(archive, 1, CorrectedField.Creator, "Proef Fotograaf");
        await CorrectAsync(archive, 1, CorrectedField.CreditLine, "REUTERS");

        var photo = await PhotoAsync(archive);
        Assert.Equal((new DateOnly(2014, 3, 2), "Proef Fotograaf", "reuters"), (photo.Taken!.Value, photo.Photographer, photo.AgencySlug));
    }

    [Fact]
    public async Task Another_use_that_is_edited_withdrawn_or_read_again_leaves_it()
    {
        await using var archive = await CreateAsync();
        await CorrectAsync(archive, 0, CorrectedField.DateCreated, Day);
        var other = await FigureAsync(archive, 1);

        await archive.Get<ArchiveEditor>().SaveAsync(
            new EditRequest(Anna, "Proef", [new FieldChange(new CorrectionTarget(other.Sha256, TargetKind.Article, default, CorrectedField.Byline), "Redactie", 0)]), None);
        await CorrectAsync(archive, 1, CorrectedField.CaptionCredit, "Reuters");
        await archive.Get<ArticleWithdrawals>().SetAsync(other.ArticleId, true, Anna, "Proef", null, None);
        await archive.TamperAsync("UPDATE Articles SET Title = 'Ouder' WHERE Id = 2; UPDATE Articles SET Title = 'Ouder' WHERE Id = 1");
        var outcome = await archive.Get<ArchiveReparser>().RunAsync(false, _ => { }, null, None);

        Assert.Equal(2, outcome.Changed);
        Assert.Equal(new DateOnly(2014, 3, 2), (await PhotoAsync(archive)).Taken);
    }

    [Fact]
    public async Task What_was_undone_gives_way_to_what_is_in_force_at_another_use()
    {
        await using var archive = await CreateAsync();
        await CorrectAsync(archive, 0, CorrectedField.DateCreated, Day);
        var second = await CorrectAsync(archive, 1, CorrectedField.DateCreated, "2015-01-01");

        await archive.Get<ArchiveEditor>().UndoAsync(second.Id, 1, Anna, "Proef", null, None);

        Assert.Equal(new DateOnly(2014, 3, 2), (await PhotoAsync(archive)).Taken);
    }

    private static async Task<ArchiveDatabase> CreateAsync()
    {
        var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync([.. new[] { "Eerste brug", "Tweede brug" }.Select((title, number) =>
            ADocument.With(title, $"brug{number}.txt").Published($"0{number + 1} mei 2016").Paragraph("Een alinea over de stad.")
                .Figure(SampleTexts.Bridge, $"Mensen op brug {number}. Foto: ANP").Build())]);
        Assert.Equal(1, await CountAsync(database));
        return database;
    }

    private static async Task<Correction> CorrectAsync(ArchiveDatabase archive, int number, CorrectedField field, string value)
    {
        var (sha256, span, _) = await FigureAsync(archive, number);
        var target = new CorrectionTarget(sha256, TargetKind.Figure, span, field);
        return Assert.IsType<EditResult.Saved>(await archive.Get<ArchiveEditor>().SaveAsync(
            new EditRequest(Anna, "Omdat het zo is", [new FieldChange(target, value, 0)]), None)).Corrections[0];
    }

    private static async Task<(string Sha256, SourceSpan Span, long ArticleId)> FigureAsync(ArchiveDatabase archive, int number)
    {
        await using var context = archive.Open();
        var figure = await context.Figures.IgnoreQueryFilters().OrderBy(f => f.Id).Skip(number).FirstAsync(None);
        var document = await context.Articles.IgnoreQueryFilters().Where(a => a.Id == figure.ArticleId)
            .Join(context.Documents, a => a.DocumentId, d => d.Id, (a, d) => d).SingleAsync(None);
        return (document.Sha256, figure.Span, figure.ArticleId);
    }

    private static async Task<Photo> PhotoAsync(ArchiveDatabase archive)
    {
        await using var context = archive.Open();
        return await context.Photos.IgnoreQueryFilters().SingleAsync(None);
    }

    private static async Task<int> CountAsync(ArchiveDatabase archive)
    {
        await using var context = archive.Open();
        return await context.Photos.CountAsync(None);
    }
}
