using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Store.Importing;

namespace NewsArchive.Store.Tests.Importing.BadInputs;

[Collection(nameof(BadInputs))]
public sealed class BadBatchTests(BadInputBatch batch)
{
    [Fact]
    public void The_good_documents_of_the_batch_are_in_without_remark()
    {
        batch.AssertImportedWithoutRemark("00_goed.txt");
        batch.AssertImportedWithoutRemark("99_goed.txt");
    }

    [Fact]
    public void Every_input_has_one_outcome_and_the_counts_add_up()
    {
        var all = new EnumerationOptions { AttributesToSkip = 0 };
        var inputs = Directory.EnumerateFileSystemEntries(batch.Root, "*", all)
            .Concat(Directory.EnumerateFileSystemEntries(batch.PathOf("koppelingen"), "*", all))
            .Append(batch.PathOf("koppelingen/sub/omhoog"))
            .Append(batch.PathOf("map.txt/binnenin.txt"))
            .Where(path => !Directory.Exists(path) || new FileInfo(path).LinkTarget is not null);

        Assert.Equal(inputs.Order(StringComparer.Ordinal), Outside().Order(StringComparer.Ordinal));
        Assert.Equal(batch.First.Items.Count, batch.First.Summary.Inputs);
        Assert.Equal(batch.First.Items.Count(item => item.Outcome == ImportOutcome.Rejected), batch.First.Summary.Rejected);
        Assert.Null(batch.First.Summary.Ended);

        IEnumerable<string> Outside() =>
            batch.First.Items.Select(item => item.Path).Where(path => !path.Contains('!', StringComparison.Ordinal));
    }

    [Fact]
    public void Whatever_was_not_simply_imported_has_a_reason()
    {
        Assert.DoesNotContain(batch.First.Items, item => item.Outcome != ImportOutcome.Imported && string.IsNullOrWhiteSpace(item.Reason));
        Assert.DoesNotContain(batch.First.Items, item => item.Reason?.Length > ImportMessage.MaxLength + 1);
    }

    [Fact]
    public void Only_what_is_in_the_archive_has_an_address()
    {
        Assert.All(batch.First.Items, item => Assert.Equal(
            item.Outcome is ImportOutcome.Imported or ImportOutcome.Duplicate,
            item.Article?.StartsWith("/artikelen/", StringComparison.Ordinal) == true));
    }

    [Fact]
    public async Task Importing_the_folder_again_adds_nothing()
    {
        Assert.Equal(0, batch.Again.Summary.Imported);
        Assert.Equal(batch.First.Summary.Imported + batch.First.Summary.Duplicates, batch.Again.Summary.Duplicates);
        Assert.Equal(batch.First.Summary.Rejected, batch.Again.Summary.Rejected);
        await using var context = batch.Database.Open();
        Assert.Equal(batch.First.Summary.Imported, await context.Documents.CountAsync(CancellationToken.None));
    }

    [Fact]
    public async Task The_bytes_of_every_imported_file_are_kept_as_they_came()
    {
        await using var context = batch.Database.Open();
        foreach (var item in batch.First.Items.Where(item => item.Outcome == ImportOutcome.Imported && File.Exists(item.Path)))
        {
            var name = Path.GetFileName(item.Path);
            var document = await context.Documents.SingleAsync(d => d.Name == name, CancellationToken.None);
            var bytes = await File.ReadAllBytesAsync(item.Path, CancellationToken.None);
            Assert.Equal(bytes, SourceContent.Decompress(document.Content, document.ByteLength));
        }
    }

    [Fact]
    public void The_whole_batch_takes_seconds() => Assert.InRange(batch.Duration.TotalSeconds, 0, 60);

    [Fact]
    public void Nothing_is_written_outside_the_store()
    {
        Assert.False(File.Exists("/abs/kwaad.txt"));
        Assert.DoesNotContain(
            Directory.EnumerateFiles(Path.GetTempPath(), "*kwaad*").Concat(Directory.EnumerateFiles(batch.Database.Folder, "*kwaad*")),
            file => File.ReadAllText(file, Encoding.UTF8).Contains("Uit zip", StringComparison.Ordinal));
    }
}
