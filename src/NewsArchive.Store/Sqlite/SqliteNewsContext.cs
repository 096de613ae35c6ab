using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Store.Sqlite;

/// <summary>The archive in a SQLite database.</summary>
public sealed class SqliteNewsContext(DbContextOptions<SqliteNewsContext> options) : NewsContext(options);
