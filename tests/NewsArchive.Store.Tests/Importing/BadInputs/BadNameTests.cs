using Microsoft.EntityFrameworkCore;
using NewsArchive.Store.Importing;

namespace NewsArchive.Store.Tests.Importing.BadInputs;

[Collection(nameof(BadInputs))]
public sealed class BadNameTests(BadInputBatch batch)
{
    public static TheoryData<string> Names =>
    [
        BadInputFolder.NameWithPercent,
        BadInputFolder.NameWithBackslashes,
        BadInputFolder.NameWithLineEnd,
        BadInputFolder.LongName,
        "-rf.txt",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_odd_name_is_kept_as_it_is(string name)
    {
        batch.AssertImportedWithoutRemark(name);
        Assert.NotNull(await batch.ArticleAsync(name));
    }

    [Fact]
    public void What_is_no_text_by_its_name_is_skipped() =>
        batch.AssertOutcome("gegevens.json", ImportOutcome.Skipped, ImportMessages.OtherKind);

    [Fact]
    public void A_hidden_file_is_skipped() => batch.AssertOutcome(".verborgen", ImportOutcome.Skipped, ImportMessages.Hidden);

    [Theory]
    [InlineData("koppelingen/a.txt")]
    [InlineData("koppelingen/b.txt")]
    public void Links_in_a_circle_are_rejected(string name) => batch.AssertOutcome(name, ImportOutcome.Rejected, ImportMessages.LinkLoop);

    [Fact]
    public void No_link_is_followed()
    {
        batch.AssertOutcome("koppelingen/dood.txt", ImportOutcome.Rejected, ImportMessages.DeadLink);
        batch.AssertOutcome("koppelingen/buiten.txt", ImportOutcome.Skipped, ImportMessages.LinkOutside);
        batch.AssertOutcome("koppelingen/binnen.txt", ImportOutcome.Skipped, ImportMessages.LinkToFile);
        batch.AssertOutcome("koppelingen/sub/omhoog", ImportOutcome.Skipped, ImportMessages.LinkToFolder);
        batch.AssertImportedWithoutRemark("koppelingen/goed.txt");
    }

    [Fact]
    public void A_folder_called_txt_is_walked_into() => batch.AssertImportedWithoutRemark("map.txt/binnenin.txt");

    [Fact]
    public void A_file_that_may_not_be_read_is_rejected_unless_one_may_read_all()
    {
        if (Environment.IsPrivilegedProcess)
            batch.AssertImportedWithoutRemark("geen_toegang.txt");
        else
            batch.AssertOutcome("geen_toegang.txt", ImportOutcome.Rejected, ImportMessages.NoPermission);
    }

    [Fact]
    public void The_same_bytes_are_one_document_and_the_copy_names_the_first()
    {
        batch.AssertImportedWithoutRemark("twee_a.txt");
        batch.AssertOutcome("twee_b_kopie.txt", ImportOutcome.Duplicate, ImportMessages.DuplicateOf("twee_a.txt"));
        Assert.Equal(batch.Item("twee_a.txt").Article, batch.Item("twee_b_kopie.txt").Article);
    }

    [Fact]
    public async Task Near_duplicates_are_kept_said_and_linked()
    {
        batch.AssertOutcome("twee_c_crlf.txt", ImportOutcome.Imported, ImportMessages.NearDuplicateOf(new("twee_a.txt", false)));
        batch.AssertOutcome("datum_b.txt", ImportOutcome.Imported, ImportMessages.NearDuplicateOf(new("datum_a.txt", true)));
        Assert.NotEqual(batch.Item("datum_a.txt").Article, batch.Item("datum_b.txt").Article);
        await using var context = batch.Database.Open();
        var later = await context.Documents.Where(d => d.Name == "datum_b.txt").Select(d => d.Id).SingleAsync(CancellationToken.None);
        var earlier = await context.Documents.Where(d => d.Name == "datum_a.txt").Select(d => d.Id).SingleAsync(CancellationToken.None);
        Assert.True(await context.DocumentLinks.AnyAsync(
            l => l.OtherDate && ((l.DocumentId == later && l.OtherId == earlier) || (l.DocumentId == earlier && l.OtherId == later)),
            CancellationToken.None));
    }

    [Fact]
    public void The_same_title_over_another_story_is_another_article()
    {
        batch.AssertImportedWithoutRemark("kop_a.txt");
        batch.AssertImportedWithoutRemark("kop_b.txt");
        Assert.NotEqual(batch.Item("kop_a.txt").Article, batch.Item("kop_b.txt").Article);
    }
}
