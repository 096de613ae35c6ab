using Microsoft.EntityFrameworkCore;
using NewsArchive.Store.Checking;
using NewsArchive.Store.Importing;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Importing;

public sealed class ConcurrentImportTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Two_that_import_the_same_documents_at_once_save_each_once()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync();

        var saved = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => SaveInPartsAsync(database), None)));

        Assert.Equal(200, saved.Sum());
        await using var context = database.Open();
        Assert.Equal(200, await context.Articles.CountAsync(None));
        Assert.Equal(200, await context.Addresses.CountAsync(None));
        Assert.Equal(10, await context.Photos.CountAsync(None));
        var faults = new List<CheckFault>();
        await foreach (var fault in database.Get<ArchiveChecker>().FindFaultsAsync(null, None))
            faults.Add(fault);
        Assert.Empty(faults);
    }

    [Fact]
    public async Task A_collection_that_two_imports_name_at_once_is_made_once()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var register = database.Get<CollectionRegister>();

        var ids = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(
            () => register.TakeAsync(new CollectionDescription("Krant", null, number == 0 ? "CC BY" : null, null), None), None)));

        Assert.Single(ids.Distinct());
        await using var context = database.Open();
        Assert.Equal(("krant", "CC BY"), await context.Collections.Select(c => ValueTuple.Create(c.Slug, c.Licence)).SingleAsync(None));
    }

    private static async Task<int> SaveInPartsAsync(ArchiveDatabase database)
    {
        var count = 0;
        foreach (var part in Enumerable.Range(0, 200).Select(Document).Chunk(20))
            count += (await database.SaveAsync(part)).Count(document => document.IsNew);
        return count;
    }

    private static PreparedDocument Document(int number) => ADocument
        .With("Steeds dezelfde kop", $"{number}.txt").Published("01 mei 2016").Paragraph($"Bericht nummer {number}.")
        .Figure($"2016-04-28 10:44:55 Bridge number {number % 10} in Aleppo, on April 28, 2016. / AFP PHOTO / JAN VOORBEELD").Build();
}
