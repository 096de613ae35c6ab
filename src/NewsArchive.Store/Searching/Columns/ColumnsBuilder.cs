using System.Data.Common;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Places;
using NewsArchive.Store.Reading;

namespace NewsArchive.Store.Searching.Columns;

/// <summary>
/// Reads columns from the database: everything once, and afterwards only what is new or was changed. For one thread at a time. After an error it
/// has to be thrown away, as it may have read a part.
/// </summary>
internal sealed class ColumnsBuilder
{
    private readonly FilledColumns _columns;
    private readonly ColumnRows _rows;
    private readonly ChangedRows _changedRows;
    private readonly ColumnChanges _changes;

    // Those that were not finished when their neighbours were read.
    private readonly HashSet<int> _pending = [];
    private List<CollectionName> _collections = [];
    private long? _changeNumber;
    private long _rowsRead;
    private int _lastArticle;
    private string? _witness;
    private IndexProgress? _progress;

    public ColumnsBuilder(Gazetteer gazetteer)
    {
        _columns = new FilledColumns(gazetteer);
        _rows = new ColumnRows(_columns);
        _changedRows = new ChangedRows(_columns, _rows);
        _changes = new ColumnChanges(_columns, _changedRows);
    }

    /// <summary>How many rows were read so far, for a test of the cost.</summary>
    public long RowsRead => _rowsRead + _changes.RowsRead;

    /// <summary>
    /// Whether only new and changed things need to be read: the database is still the one that was read, not another that was put in its place;
    /// not all places were found anew; not too much of what was read has been replaced; and articles that were changed still have their figures.
    /// </summary>
    public async Task<bool> CanGoOnAsync(NewsContext context)
    {
        var isSuperseded = _progress is { } former && await ReadProgressAsync(context) is { } now && former.IsSuperseded(now);
        return (_lastArticle == 0 || await ReadWitnessAsync(context) == _witness) && !isSuperseded && !_columns.IsWasteful
            && (_changeNumber is not { } since || await _changes.CanBeReadAsync(context, since, _lastArticle));
    }

    /// <summary>Reads what came and what was changed since the last time. The context must see one moment only.</summary>
    /// <param name="changeNumber">The change number of that moment.</param>
    public async Task ReadNewAsync(NewsContext context, long changeNumber)
    {
        var unfinished = new HashSet<int>();
        await CountAsync(EachAsync(context, ColumnQueries.Unfinished, row => unfinished.Add(row.GetInt32(0))));
        IReadOnlyCollection<int> changed = [];
        if (_changeNumber is { } since)
            changed = await _changes.ReadAsync(context, since);
        else
            await _changes.ReadAllAsync(context);
        await ReadPlacesAnewAsync(context);
        var last = 0;
        await EachAsync(context, ColumnQueries.LastArticle, row => last = row.Number(0) ?? 0);
        await CountAsync(EachAsync(context, ColumnQueries.Photos, _rows.ReadPhoto, _rows.LastPhoto));
        foreach (var finished in _pending.Except(unfinished).ToList())
        {
            _pending.Remove(finished);
            await ReadRangeAsync(context, finished - 1, finished, unfinished);
        }

        if (last > _lastArticle)
            await ReadRangeAsync(context, _lastArticle, last, unfinished);
        if (changed.Count > 0)
            await CountAsync(_changedRows.ReadAsync(context, changed, _changes.IsVisible));
        (_lastArticle, _changeNumber) = (last, changeNumber);
        _witness = await ReadWitnessAsync(context);
        _collections = [];
        await CountAsync(EachAsync(
            context,
            ColumnQueries.Collections,
            row => _collections.Add(new CollectionName(row.GetInt32(0), row.GetString(1), row.GetString(2)))));
    }

    /// <summary>What was read, as of a change number.</summary>
    public ArchiveColumns Publish(long changeNumber) => _columns.Publish(changeNumber, _collections);

    // Whoever stops waiting does not stop the reading: others wait for it too.
    private static Task<int> EachAsync(NewsContext context, string sql, Action<DbDataReader> read, params object?[] parameters) =>
        context.ReadEachAsync(sql, read, CancellationToken.None, parameters);

    private async Task CountAsync(Task<int> rows) => _rowsRead += await rows;

    private async Task<string?> ReadWitnessAsync(NewsContext context)
    {
        string? found = null;
        await EachAsync(context, ColumnQueries.Witness, row => found = Convert.ToHexStringLower(row.GetFieldValue<byte[]>(0)), _lastArticle);
        return found;
    }

    private async Task ReadRangeAsync(NewsContext context, int behind, int last, HashSet<int> unfinished)
    {
        var read = new List<int>();
        await CountAsync(EachAsync(
            context,
            ColumnQueries.Articles,
            row =>
            {
                if (unfinished.Contains(row.GetInt32(0)))
                    _pending.Add(row.GetInt32(0));
                else
                    read.Add(_rows.ReadArticle(row, _changes.IsVisible));
            },
            behind,
            last));
        if (read.Count == 0)
            return;
        await CountAsync(_lastArticle == 0
            ? EachAsync(context, ColumnQueries.AllFigures, _rows.ReadFigure)
            : EachAsync(context, ColumnQueries.Figures, _rows.ReadFigure, behind, last));
        await CountAsync(EachAsync(context, ColumnQueries.Findings, _rows.ReadFinding, behind, last));
        read.ForEach(_rows.CollectFigures);
        await CountAsync(EachAsync(context, ColumnQueries.Places, _rows.ReadPlaces, behind, last));
    }

    private static async Task<IndexProgress?> ReadProgressAsync(NewsContext context)
    {
        IndexProgress? progress = null;
        await EachAsync(
            context,
            ColumnQueries.IndexState,
            row => progress = new IndexProgress(row.GetString(0), row.Text(1), row.GetInt32(2), row.GetInt64(3)),
            ChangeNumber.Index);
        return progress;
    }

    // When places are found anew, article by article, the state of the index tells how far that has come.
    private async Task ReadPlacesAnewAsync(NewsContext context)
    {
        var (former, now) = (_progress, await ReadProgressAsync(context));
        _progress = now;
        if (former is null || now is null || former == now)
            return;
        var (behind, last) = now.ChangedSince(former, _lastArticle);
        if (last > behind)
            await CountAsync(EachAsync(context, ColumnQueries.Places, _rows.ReadPlaces, behind, last));
    }
}
