using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Importing;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Importing.BadInputs;

/// <summary>All bad inputs, imported together once; then once more.</summary>
public sealed class BadInputBatch : IAsyncLifetime
{
    private readonly InputFolder _folder = new();

    public ArchiveDatabase Database { get; private set; } = null!;

    public string Root => _folder.Root;

    public ImportRun First { get; private set; } = null!;

    public ImportRun Again { get; private set; } = null!;

    public TimeSpan Duration { get; private set; }

    public async ValueTask InitializeAsync()
    {
        BadInputFolder.Fill(_folder);
        Database = await ArchiveDatabase.CreateAsync();
        var started = TimeProvider.System.GetTimestamp();
        First = await ImportRun.OfAsync(Database, Root);
        Duration = TimeProvider.System.GetElapsedTime(started);
        Again = await ImportRun.OfAsync(Database, Root);
    }

    public async ValueTask DisposeAsync()
    {
        File.SetUnixFileMode(_folder.PathOf("geen_toegang.txt"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        _folder.Dispose();
        await Database.DisposeAsync();
    }

    public string PathOf(string name) => _folder.PathOf(name);

    public ImportItem Item(string name) => First.Item(PathOf(name));

    public void AssertOutcome(string name, ImportOutcome outcome, ImportMessage? reason) =>
        First.AssertOutcome(PathOf(name), outcome, reason);

    public void AssertImportedWithoutRemark(string name) => AssertOutcome(name, ImportOutcome.Imported, null);

    public async Task<Article> ArticleAsync(string name)
    {
        await using var context = Database.Open();
        var document = await context.Documents.SingleAsync(d => d.Name == name, CancellationToken.None);
        return await context.Articles.SingleAsync(a => a.DocumentId == document.Id, CancellationToken.None);
    }

    public async Task<IReadOnlyList<string>> DiagnosticsAsync(string name)
    {
        await using var context = Database.Open();
        var document = await context.Documents.SingleAsync(d => d.Name == name, CancellationToken.None);
        return await context.Diagnostics.Where(d => d.DocumentId == document.Id).Select(d => d.Code).ToListAsync(CancellationToken.None);
    }
}

[CollectionDefinition(nameof(BadInputs))]
public sealed class BadInputs : ICollectionFixture<BadInputBatch>;
