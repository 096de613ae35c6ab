using System.Data.Common;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Places;
using NewsArchive.Store.Reading;

namespace NewsArchive.Store.Searching.Columns;

/// <summary>
/// Reads columns from the database: everything once, and afterwards only what is new. For one thread at a time. After an error it has to be
/// thrown away, as it may have read a part.
/// </summary>
internal sealed class ColumnsBuilder(Gazetteer gazetteer)
{
    private readonly ColumnRows _rows = new(gazetteer);

    // Those that were not finished when their neighbours were read.
    private readonly HashSet<int> _pending = [];
    private List<CollectionName> _collections = [];
    private int _lastArticle;
    private (string Path, long OrderKey)? _witness;
    private IndexProgress? _progress;

    /// <summary>How many rows were read so far, for a test of the cost.</summary>
    public long RowsRead { get; private set; }

    /// <summary>
    /// Whether only new things need to be read: the database is still the one that was read, not another that was put in its place; not all
    /// places were found anew; and not too much of what was read has been replaced.
    /// </summary>
    public async Task<bool> CanGoOnAsync(NewsContext context)
    {
        (string, long)? found = null;
        await EachAsync(context, ColumnQueries.Witness, row => found = (row.GetString(0), row.GetInt64(1)), _lastArticle);
        var isSuperseded = _progress is { } former && await ReadProgressAsync(context) is { } now && former.IsSuperseded(now);
        return (_lastArticle == 0 || found == _witness) && !isSuperseded && !_rows.IsWasteful;
    }

    /// <summary>Reads what came since the last time. The context must see one moment only.</summary>
    public async Task ReadNewAsync(NewsContext context)
    {
        var unfinished = new HashSet<int>();
        await CountAsync(EachAsync(context, ColumnQueries.Unfinished, row => unfinished.Add(row.GetInt32(0))));
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
        _lastArticle = last;
        await EachAsync(context, ColumnQueries.Witness, row => _witness = (row.GetString(0), row.GetInt64(1)), last);
        _collections = [];
        await CountAsync(EachAsync(
            context,
            ColumnQueries.Collections,
            row => _collections.Add(new CollectionName(row.GetInt32(0), row.GetString(1), row.GetString(2)))));
    }

    /// <summary>What was read, as of a change number.</summary>
    public ArchiveColumns Publish(long changeNumber) => _rows.Publish(changeNumber, _collections);

    // Whoever stops waiting does not stop the reading: others wait for it too.
    private static Task<int> EachAsync(NewsContext context, string sql, Action<DbDataReader> read, params object?[] parameters) =>
        context.ReadEachAsync(sql, read, CancellationToken.None, parameters);

    private async Task CountAsync(Task<int> rows) => RowsRead += await rows;

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
                    read.Add(_rows.ReadArticle(row));
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
