using NewsArchive.Store.Importing;

namespace NewsArchive.Store.Tests.Importing.BadInputs;

[Collection(nameof(BadInputs))]
public sealed class BadZipTests(BadInputBatch batch)
{
    [Theory]
    [InlineData("paden.zip!../../kwaad.txt")]
    [InlineData("paden.zip!/abs/kwaad.txt")]
    [InlineData("paden.zip!C:\\kwaad.txt")]
    public void A_path_in_an_entry_s_name_leads_nowhere(string path)
    {
        var item = batch.First.Items.Single(item => item.Path == $"{batch.Root}/{path}");

        Assert.Equal((ImportOutcome.Imported, ImportMessages.NameWithPath.Dutch), (item.Outcome, item.Reason));
    }

    [Fact]
    public void The_second_entry_of_a_name_is_reported()
    {
        var items = batch.First.Items.Where(item => item.Path == batch.PathOf("paden.zip!goed/01.txt")).ToList();

        Assert.Equal([ImportOutcome.Imported, ImportOutcome.Duplicate], items.Select(item => item.Outcome));
        Assert.Equal($"{ImportMessages.DuplicateOf("01.txt").Dutch} {ImportMessages.SecondEntry.Dutch}", items[1].Reason);
    }

    [Fact]
    public void A_link_in_a_zip_is_never_followed()
    {
        batch.AssertOutcome("paden.zip!koppeling.txt", ImportOutcome.Skipped, ImportMessages.LinkInZip);
        batch.AssertOutcome("paden.zip", ImportOutcome.Skipped, ImportMessages.ZipOpened(6));
    }

    [Fact]
    public void Zips_in_one_another_end_at_the_limit()
    {
        var tooDeep = ImportMessages.NestedTooDeep(ImportLimits.Default.ZipDepth);

        batch.AssertOutcome("diep.zip!laag59.zip!laag58.zip!laag57.zip", ImportOutcome.Rejected, tooDeep);
        batch.AssertOutcome("diep.zip", ImportOutcome.Rejected, ImportMessages.NothingFromZip(tooDeep));
    }

    [Fact]
    public void An_entry_that_unpacks_to_too_much_is_stopped_at_the_limit()
    {
        var tooLarge = ImportMessages.TooLarge(ImportLimits.Default.FileBytes);

        batch.AssertOutcome("nullen.zip!nullen.txt", ImportOutcome.Rejected, tooLarge);
        batch.AssertOutcome("nullen.zip", ImportOutcome.Rejected, ImportMessages.NothingFromZip(tooLarge));
    }

    [Fact]
    public void A_zip_cut_short_is_rejected() => batch.AssertOutcome("afgekapt.zip", ImportOutcome.Rejected, ImportMessages.DamagedZip);
}
