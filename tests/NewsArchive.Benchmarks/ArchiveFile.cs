using Microsoft.Data.Sqlite;

namespace NewsArchive.Benchmarks;

/// <summary>An archive's database, read past the program.</summary>
internal static class ArchiveFile
{
    public static SqliteConnection Open(string archive)
    {
        var connection = new SqliteConnection($"Data Source={archive};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return connection;
    }
}
