using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace NewsArchive.Store.Sqlite;

internal static class SqliteRegistration
{
    public static IServiceCollection AddSqlite(this IServiceCollection services, string connectionString)
    {
        services.AddPooledDbContextFactory<SqliteNewsContext>(options => Configure(options, connectionString));
        services.AddSingleton<IDbContextFactory<NewsContext>, SqliteContextFactory>();
        return services.AddSingleton<ArchiveMigrator>(provider =>
            new SqliteMigrator(connectionString, provider.GetRequiredService<IDbContextFactory<SqliteNewsContext>>()));
    }

    public static void Configure(DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString).AddInterceptors(new SqliteConnectionSettings());
}
