using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Searching.Columns;

namespace NewsArchive.Store.Searching;

/// <summary>
/// Hands out moments of the archive, and keeps the columns of the newest one. They are read when they are first needed, and afterwards only
/// what is new, by one request at a time; the change number tells when.
/// </summary>
internal sealed class ArchiveMoments(IDbContextFactory<NewsContext> contexts, ArchiveGazetteer gazetteer) : IDisposable
{
    private const string ChangeNumberSql = """
        SELECT "Value" FROM "ChangeNumbers" WHERE "Scope" = $0
        """;

    private readonly SemaphoreSlim _refreshing = new(1, 1);
    private volatile ArchiveColumns? _columns;
    private ColumnsBuilder? _builder;

    /// <summary>How many rows the columns in use were read from, for a test of the cost.</summary>
    internal long RowsRead => _builder?.RowsRead ?? 0;

    /// <summary>The archive as it is now.</summary>
    public async Task<ArchiveMoment> TakeAsync(CancellationToken cancellationToken)
    {
        var context = await contexts.CreateDbContextAsync(cancellationToken);
        IAsyncDisposable? snapshot = null;
        try
        {
            snapshot = await context.BeginSnapshotAsync(cancellationToken);
            if (_columns is { } columns && columns.ChangeNumber == await ReadChangeNumberAsync(context, cancellationToken))
                return new ArchiveMoment(context, snapshot, columns);

            // A snapshot taken before another request has refreshed the columns would be older than they are.
            await snapshot.DisposeAsync();
            snapshot = null;
            await _refreshing.WaitAsync(cancellationToken);
            try
            {
                snapshot = await context.BeginSnapshotAsync(cancellationToken);
                return new ArchiveMoment(context, snapshot, await RefreshAsync(context, cancellationToken));
            }
            finally
            {
                _refreshing.Release();
            }
        }
        catch
        {
            if (snapshot is not null)
                await snapshot.DisposeAsync();
            await context.DisposeAsync();
            throw;
        }
    }

    public void Dispose() => _refreshing.Dispose();

    private async Task<ArchiveColumns> RefreshAsync(NewsContext context, CancellationToken cancellationToken)
    {
        var number = await ReadChangeNumberAsync(context, cancellationToken);
        if (_columns is { } columns && columns.ChangeNumber == number)
            return columns;
        var builder = _builder is { } known && await known.CanGoOnAsync(context) ? known : new ColumnsBuilder(gazetteer.Gazetteer);
        _builder = null;
        await builder.ReadNewAsync(context, number);
        _builder = builder;
        return _columns = builder.Publish(number);
    }

    private static async Task<long> ReadChangeNumberAsync(NewsContext context, CancellationToken cancellationToken) =>
        (await context.ReadAsync(ChangeNumberSql, row => row.GetInt64(0), cancellationToken, ChangeNumber.Archive)).Single();
}
