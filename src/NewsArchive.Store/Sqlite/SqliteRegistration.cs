using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Checking;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Importing;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Reparsing;
using NewsArchive.Store.Sqlite.Editing;
using NewsArchive.Store.Sqlite.Reparsing;

namespace NewsArchive.Store.Sqlite;

internal static class SqliteRegistration
{
    public static IServiceCollection AddSqlite(this IServiceCollection services, string connectionString)
    {
        services.AddPooledDbContextFactory<SqliteNewsContext>(options => Configure(options, connectionString));
        services.AddSingleton<IDbContextFactory<NewsContext>, SqliteContextFactory>();
        services.AddPooledDbContextFactory<AccountsContext>(options => ConfigureAccounts(options, connectionString));
        services.AddScoped(provider => Accounts(provider).CreateDbContext());
        services.AddSingleton<ArchiveEngine>(new SqliteEngine(connectionString));
        services.AddSingleton<ArchiveCopier>(_ => new SqliteCopier(connectionString));
        services.AddSingleton(provider => new SqliteBulkLoad(Contexts(provider), connectionString, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IBulkLoad>(provider => provider.GetRequiredService<SqliteBulkLoad>());
        services.AddSingleton<IIndexStore>(provider =>
            new SqliteIndexStore(Contexts(provider), connectionString, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IEditStore>(provider => new SqliteEditStore(Contexts(provider), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IReparseStore>(provider => new SqliteReparseStore(Contexts(provider), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IntegrityCheck>(provider => new SqliteIntegrityCheck(Contexts(provider), connectionString));
        return services.AddSingleton<ArchiveMigrator>(provider =>
            new SqliteMigrator(
                connectionString, Contexts(provider), Accounts(provider), provider.GetRequiredService<SqliteBulkLoad>()));
    }

    public static void Configure(DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString)
            .AddInterceptors(new SqliteConnectionSettings())
            .ReplaceService<IMigrationsSqlGenerator, SqliteTableSql>();

    public static void ConfigureAccounts(DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlite(connectionString, sqlite => sqlite.MigrationsHistoryTable(AccountsContext.HistoryTable))
            .AddInterceptors(new SqliteConnectionSettings());

    private static IDbContextFactory<AccountsContext> Accounts(IServiceProvider provider) =>
        provider.GetRequiredService<IDbContextFactory<AccountsContext>>();

    private static IDbContextFactory<SqliteNewsContext> Contexts(IServiceProvider provider) =>
        provider.GetRequiredService<IDbContextFactory<SqliteNewsContext>>();
}
