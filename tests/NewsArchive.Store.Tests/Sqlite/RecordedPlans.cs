using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Searching;
using NewsArchive.Store.Sqlite;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Sqlite;

/// <summary>A query with the steps by which SQLite runs it.</summary>
internal sealed record RecordedPlan(string Sql, IReadOnlyList<string> Steps);

/// <summary>Hands out contexts whose queries are recorded, and asks SQLite how it runs them.</summary>
internal sealed partial class RecordedPlans : DbCommandInterceptor, IDbContextFactory<NewsContext>, IAsyncDisposable
{
    private readonly ArchiveDatabase _database;
    private readonly ArchiveMoments _moments;
    private readonly ArchiveSearch _search;

    // They do not grow with the number of articles.
    private static readonly string[] SmallTables = ["Collections", "ChangeNumbers", "UnfinishedArticles", "WithdrawnArticles"];

    private readonly List<(string Sql, List<(string Name, object? Value)> Parameters)> _queries = [];

    public RecordedPlans(ArchiveDatabase database)
    {
        var gazetteer = database.Get<ArchiveGazetteer>();
        _database = database;
        _moments = new ArchiveMoments(this, gazetteer);
        _search = new ArchiveSearch(_moments, gazetteer);
    }

    public ArticleListReader Articles => new(_search);

    public PhotoListReader Photos => new(_search);

    public ArticleReader Article => new(this, _database.Get<ArchiveGazetteer>(), new RelatedArticles(_search));

    public FrontPageReader FrontPage => new(_search);

    /// <summary>Forgets the queries so far: the columns are read by scans, which is what they are for.</summary>
    public async Task ReadColumnsAsync()
    {
        await using (await _search.TakeAsync(CancellationToken.None))
            _queries.Clear();
    }

    public NewsContext CreateDbContext()
    {
        var options = new DbContextOptionsBuilder<SqliteNewsContext>();
        SqliteRegistration.Configure(options, _database.ConnectionString);
        return new SqliteNewsContext(options.AddInterceptors(this).Options);
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default)
    {
        _queries.Add((command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(p => (p.ParameterName, p.Value))]));
        return ValueTask.FromResult(result);
    }

    /// <summary>The plans of all queries so far.</summary>
    public async Task<IReadOnlyList<RecordedPlan>> PlansAsync()
    {
        await using var connection = new SqliteConnection(_database.ConnectionString);
        await connection.OpenAsync();
        var plans = new List<RecordedPlan>();
        foreach (var (sql, parameters) in _queries)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = "EXPLAIN QUERY PLAN " + sql;
            parameters.ForEach(parameter => command.Parameters.AddWithValue(parameter.Name, parameter.Value ?? DBNull.Value));
            await using var rows = await command.ExecuteReaderAsync();
            var steps = new List<string>();
            while (await rows.ReadAsync())
                steps.Add(rows.GetString(3));
            plans.Add(new RecordedPlan(sql, steps));
        }

        return plans;
    }

    /// <summary>The steps by which a statement would run.</summary>
    public async Task<IReadOnlyList<string>> ExplainAsync(string sql)
    {
        await using var connection = new SqliteConnection(_database.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        for (var i = 1; i <= 3; i++)
            command.Parameters.AddWithValue($"?{i}", 1);
        await using var rows = await command.ExecuteReaderAsync();
        var steps = new List<string>();
        while (await rows.ReadAsync())
            steps.Add(rows.GetString(3));
        return steps;
    }

    /// <summary>The steps that read a whole table that grows with the archive, row by row.</summary>
    public async Task<IReadOnlyList<string>> ScansAsync() =>
    [
        .. from plan in await PlansAsync()
           from step in plan.Steps
           let scan = Scan().Match(step)
           where scan.Success && TableOf(plan.Sql, scan.Groups[1].Value) is { } table && !SmallTables.Contains(table)
           select step + " in " + plan.Sql,
    ];

    public ValueTask DisposeAsync()
    {
        _moments.Dispose();
        return _database.DisposeAsync();
    }

    // Null for the name of a subquery.
    private static string? TableOf(string sql, string alias)
    {
        var name = Regex.Escape(alias);
        var match = Regex.Match(sql, $"""(?:FROM|JOIN) (?:"(\w+)" (?:AS )?"?{name}"?|"({name})")(?!\w)""");
        return match.Success ? match.Groups[1].Value + match.Groups[2].Value : null;
    }

    // A scan that names an index reads that instead of the table.
    [GeneratedRegex(@"^SCAN (\w+)(?!.*USING (?:COVERING )?INDEX)")]
    private static partial Regex Scan();
}
