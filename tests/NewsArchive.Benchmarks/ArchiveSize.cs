using Microsoft.Data.Sqlite;

namespace NewsArchive.Benchmarks;

/// <summary>How much an archive takes: its articles, the bytes of its database, and the bytes of the documents as received.</summary>
internal sealed record ArchiveSize(long Articles, long DatabaseBytes, long SourceBytes)
{
    /// <summary>The database's bytes for each byte of text.</summary>
    public double Ratio => (double)DatabaseBytes / SourceBytes;

    /// <summary>Reads the sizes; what the write-ahead log still holds counts as if it were written back.</summary>
    public static ArchiveSize Of(string archive)
    {
        using var connection = ArchiveFile.Open(archive);
        return new(
            Number(connection, "SELECT count(*) FROM Articles"),
            Number(connection, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"),
            Number(connection, "SELECT sum(ByteLength) FROM Documents"));
    }

    public void Tell()
    {
        var (database, text) = ((double)DatabaseBytes / Articles, (double)SourceBytes / Articles);
        Report.Line($"{Articles} articles: {database:F0} bytes of database each, {text:F0} of text: {Ratio:F2} times");
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() is long number ? number : 0;
    }
}
