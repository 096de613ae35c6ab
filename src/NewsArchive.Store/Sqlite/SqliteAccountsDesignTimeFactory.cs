using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Store.Accounts;

namespace NewsArchive.Store.Sqlite;

/// <summary>Lets <c>dotnet ef</c> make migrations of the accounts; no database is opened for that.</summary>
internal sealed class SqliteAccountsDesignTimeFactory : IDesignTimeDbContextFactory<AccountsContext>
{
    public AccountsContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<AccountsContext>();
        SqliteRegistration.ConfigureAccounts(options, "Data Source=design-time.db");

        // Identity reads from the program's services which of its tables there are.
        options.UseApplicationServiceProvider(new ServiceCollection().AddAccounts().BuildServiceProvider());
        return new AccountsContext(options.Options);
    }
}
