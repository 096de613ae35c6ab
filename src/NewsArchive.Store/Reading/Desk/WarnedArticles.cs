using System.Runtime.InteropServices;
using NewsArchive.Core.Parsing;
using NewsArchive.Store.Searching;
using NewsArchive.Store.Searching.Columns;

namespace NewsArchive.Store.Reading.Desk;

/// <summary>
/// Which articles have a diagnostic of some weight. Only the desk asks: it is read when it is first wanted, once, and afterwards only what is
/// new, so that readers' lists do without it.
/// </summary>
internal sealed class WarnedArticles : IDisposable
{
    private const string Sql = """
        SELECT a."Id" FROM "Diagnostics" d JOIN "Articles" a ON a."DocumentId" = d."DocumentId" WHERE d."Severity" >= $0 AND a."Id" > $1
        """;

    private const string ChangedSql = """
        SELECT c."ArticleId", EXISTS (SELECT 1 FROM "Diagnostics" d JOIN "Articles" a ON a."DocumentId" = d."DocumentId"
          WHERE a."Id" = c."ArticleId" AND d."Severity" >= $0)
        FROM "ArticleChanges" c WHERE c."Number" > $1
        """;

    // What is still being written may get more of them, and with it all behind it is read again.
    private const string LastSql = """
        SELECT COALESCE((SELECT MIN("ArticleId") - 1 FROM "UnfinishedArticles"), (SELECT MAX("Id") FROM "Articles"), 0)
        """;

    private readonly SemaphoreSlim _reading = new(1, 1);
    private readonly HashSet<int> _found = [];
    private ArticleColumns? _columns;
    private DocumentSet _set = DocumentSet.Empty;
    private long _changeNumber = -1;
    private int _last;

    /// <summary>How many rows were read, for a test of the cost.</summary>
    public long RowsRead { get; private set; }

    public async Task<DocumentSet> FindAsync(ArchiveMoment moment, CancellationToken cancellationToken)
    {
        await _reading.WaitAsync(cancellationToken);
        try
        {
            if (_columns == moment.Columns.Articles && _changeNumber >= moment.Columns.ChangeNumber)
                return _set;

            // Other columns tell of another archive.
            if (_columns != moment.Columns.Articles)
                (_last, _changeNumber) = (0, 0);
            if (_last == 0)
                _found.Clear();
            await ReadAsync(moment, cancellationToken);
            return _set = DocumentSet.Of(CollectionsMarshal.AsSpan(_found.ToList()));
        }
        finally
        {
            _reading.Release();
        }
    }

    public void Dispose() => _reading.Dispose();

    private async Task ReadAsync(ArchiveMoment moment, CancellationToken cancellationToken)
    {
        var context = moment.Context;
        object[] behind = [(int)DiagnosticSeverity.Warning, _last];
        if (_last > 0)
        {
            RowsRead += await context.ReadEachAsync(
                ChangedSql, row => Set(row.GetInt32(0), row.GetBoolean(1)), cancellationToken, behind[0], _changeNumber);
        }

        RowsRead += await context.ReadEachAsync(Sql, row => _found.Add(row.GetInt32(0)), cancellationToken, behind);
        await context.ReadEachAsync(LastSql, row => _last = row.GetInt32(0), cancellationToken);
        (_columns, _changeNumber) = (moment.Columns.Articles, moment.Columns.ChangeNumber);
    }

    private void Set(int article, bool isWarned)
    {
        if (isWarned)
            _found.Add(article);
        else
            _found.Remove(article);
    }
}
