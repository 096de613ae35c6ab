using System.Data.Common;
using NewsArchive.Store.Reading;

namespace NewsArchive.Store.Searching.Columns;

/// <summary>Knows which articles were corrected, withdrawn or brought back since the columns were read.</summary>
internal sealed class ColumnChanges(FilledColumns columns, ChangedRows rows)
{
    // When so much was changed, reading everything again takes less time; it has to be something, too.
    private const int ShareOfChanges = 8;
    private const int FewChanges = 10_000;

    private readonly HashSet<int> _withdrawn = [];

    /// <summary>How many rows were read so far.</summary>
    public long RowsRead { get; private set; }

    /// <summary>Whether readers may see an article.</summary>
    public bool IsVisible(int article) => !_withdrawn.Contains(article);

    /// <summary>Whether it is worth reading the changed articles alone, and they still have the figures that are known.</summary>
    /// <param name="since">The change number at which the columns were read.</param>
    public async Task<bool> CanBeReadAsync(NewsContext context, long since, int lastArticle)
    {
        var count = 0;
        await EachAsync(context, ColumnQueries.CountChanged, row => count = row.GetInt32(0), since);
        if (count == 0 || count > Math.Max(FewChanges, lastArticle / ShareOfChanges))
            return count == 0;
        var figures = new List<(int Article, (int, int, int) Figure)>();
        RowsRead += await EachAsync(
            context,
            ColumnQueries.FiguresOfChanged,
            row => figures.Add((row.GetInt32(1), (row.GetInt32(0), row.GetInt32(2), row.GetInt32(3)))),
            since);
        var byArticle = figures.ToLookup(row => row.Article, row => row.Figure);
        var changed = new List<int>();
        RowsRead += await EachAsync(context, ColumnQueries.Changed, row => changed.Add(row.GetInt32(0)), since);
        return changed.Where(columns.Known.Contains).All(article => rows.HasFigures(article, byArticle[article]));
    }

    /// <summary>Reads which articles were withdrawn, when nothing is known yet.</summary>
    public async Task ReadAllAsync(NewsContext context) =>
        RowsRead += await EachAsync(context, ColumnQueries.Withdrawn, row => _withdrawn.Add(row.GetInt32(0)));

    /// <summary>Reads which articles were changed, and gives those that the columns have already.</summary>
    public async Task<IReadOnlyCollection<int>> ReadAsync(NewsContext context, long since)
    {
        var changed = new List<int>();
        RowsRead += await EachAsync(context, ColumnQueries.Changed, ReadChange, since);
        return changed;

        void ReadChange(DbDataReader row)
        {
            var article = row.GetInt32(0);
            if (row.GetBoolean(1))
                _withdrawn.Add(article);
            else
                _withdrawn.Remove(article);
            if (columns.Known.Contains(article))
                changed.Add(article);
        }
    }

    private static Task<int> EachAsync(NewsContext context, string sql, Action<DbDataReader> read, params object?[] parameters) =>
        context.ReadEachAsync(sql, read, CancellationToken.None, parameters);
}
