namespace NewsArchive.Store.Searching;

/// <summary>The archive at one moment: database, words and columns tell the same. One thread at a time.</summary>
internal sealed class ArchiveMoment(NewsContext context, IAsyncDisposable snapshot, ArchiveColumns columns) : IAsyncDisposable
{
    private IWordIndex? _words;

    /// <summary>For plain SQL; its connection is open.</summary>
    public NewsContext Context => context;

    public ArchiveColumns Columns => columns;

    public IWordIndex Words => _words ??= context.OpenWords();

    public async ValueTask DisposeAsync()
    {
        _words?.Dispose();
        await snapshot.DisposeAsync();
        await context.DisposeAsync();
    }
}
