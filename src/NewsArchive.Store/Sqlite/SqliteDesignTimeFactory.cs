using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace NewsArchive.Store.Sqlite;

/// <summary>Lets <c>dotnet ef</c> make migrations; no database is opened for that.</summary>
internal sealed class SqliteDesignTimeFactory : IDesignTimeDbContextFactory<SqliteNewsContext>
{
    public SqliteNewsContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteNewsContext>().UseSqlite("Data Source=design-time.db").Options);
}
