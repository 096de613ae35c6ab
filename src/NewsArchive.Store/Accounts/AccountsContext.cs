using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Configurations;

namespace NewsArchive.Store.Accounts;

/// <summary>Identity's tables and the sessions, beside the archive's in the same database, with migrations of their own.</summary>
public sealed class AccountsContext(DbContextOptions<AccountsContext> options) : IdentityUserContext<Account>(options)
{
    /// <summary>Where it is kept which migrations of this context were applied.</summary>
    public const string HistoryTable = "__AccountsMigrationsHistory";

    public const int LongestEmail = 254;
    public const int LongestName = Author.LongestName;
    private const int Hex32 = 32;
    private const int Hex64 = 64;

    public DbSet<AccountSession> Sessions => Set<AccountSession>();

    public DbSet<AccountLink> Links => Set<AccountLink>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConversion>();

    // Here and not in classes of their own: the archive's context takes in every configuration class of this assembly.
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        NameTables(builder);
        builder.Entity<Account>(account =>
        {
            account.Property(a => a.AuthorId).HasMaxLength(Hex32);
            account.HasIndex(a => a.AuthorId).IsUnique();
            account.Property(a => a.Name).HasMaxLength(LongestName);
            account.Property(a => a.PublicName).HasMaxLength(LongestName);
        });
        builder.Entity<AccountSession>(session =>
        {
            session.ToTable("AccountSessions");
            session.Property(s => s.Id).HasMaxLength(Hex32);
            session.Property(s => s.Browser).HasMaxLength(AccountSession.LongestBrowser);
            session.HasOne(s => s.Account).WithMany().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
        builder.Entity<AccountLink>(link =>
        {
            link.ToTable("AccountLinks");
            link.HasKey(l => l.KeyHash);
            link.Property(l => l.KeyHash).HasMaxLength(Hex64);
            link.HasOne(l => l.Account).WithMany().HasForeignKey(l => l.AccountId).OnDelete(DeleteBehavior.Cascade);
        });
    }

    private static void NameTables(ModelBuilder builder)
    {
        builder.Entity<Account>().ToTable("Accounts");
        builder.Entity<IdentityUserClaim<string>>().ToTable("AccountClaims");
        builder.Entity<IdentityUserLogin<string>>().ToTable("AccountLogins");
        builder.Entity<IdentityUserToken<string>>().ToTable("AccountTokens");
        builder.Entity<IdentityUserPasskey<string>>().ToTable("AccountPasskeys");
    }
}
