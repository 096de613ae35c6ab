using Microsoft.EntityFrameworkCore;
using NewsArchive.Store.Editing;

namespace NewsArchive.Store.Accounts;

/// <summary>An account as a list shows it.</summary>
public sealed record AccountRow(
    string Id, string Email, string Name, string? PublicName, AccountRole Role, bool IsBlocked, bool HasPassword, bool HasSecondFactor,
    int Passkeys, DateTime CreatedAt, DateTime? LastSeenAt);

/// <summary>Who has an account, and under which names.</summary>
public sealed class AccountRegister(IDbContextFactory<AccountsContext> contexts, AuthorRegister authors, TimeProvider time)
{
    /// <summary>Whether nobody has an account.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return !await context.Users.AnyAsync(cancellationToken);
    }

    /// <summary>Adds an account, which cannot be used before its password is set by a one-time link.</summary>
    public async Task<AccountResult> AddAsync(
        string? email, string? name, string? publicName, AccountRole role, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var (refusal, account) = await MakeAsync(context, email, name, publicName, role, time.GetUtcNow().UtcDateTime, cancellationToken);
        if (account is null)
            return refusal!;
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await authors.NameAsync(account.AuthorId, account.Name, account.PublicName, cancellationToken);
        return AccountResult.DoneFor(account.Id);
    }

    /// <summary>Changes what colleagues and readers see.</summary>
    public async Task<AccountResult> RenameAsync(string accountId, string? name, string? publicName, CancellationToken cancellationToken)
    {
        if (AccountTexts.Name(name) is not { } newName || !AccountTexts.IsNameOrEmpty(publicName))
            return AccountResult.Of(AccountOutcome.NameInvalid);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.Users.SingleOrDefaultAsync(a => a.Id == accountId, cancellationToken) is not { } account)
            return AccountResult.Of(AccountOutcome.NotFound);
        account.Name = newName;
        account.PublicName = AccountTexts.Name(publicName);
        await context.SaveChangesAsync(cancellationToken);
        await authors.NameAsync(account.AuthorId, account.Name, account.PublicName, cancellationToken);
        return AccountResult.DoneFor(accountId);
    }

    /// <summary>Every account, by name.</summary>
    public async Task<IReadOnlyList<AccountRow>> ListAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Rows(context, context.Users.OrderBy(a => a.Name).ThenBy(a => a.Email)).ToListAsync(cancellationToken);
    }

    /// <summary>One account, or null.</summary>
    public async Task<AccountRow?> FindAsync(string accountId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Rows(context, context.Users.Where(a => a.Id == accountId)).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>The id of the account with an e-mail address, or null.</summary>
    public async Task<string?> FindByEmailAsync(string email, CancellationToken cancellationToken)
    {
        var key = AccountTexts.Key(email);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Users.Where(a => a.NormalizedUserName == key).Select(a => a.Id).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Makes an account in a context, unsaved, or says why not.</summary>
    internal static async Task<(AccountResult? Refusal, Account? Account)> MakeAsync(
        AccountsContext context, string? email, string? name, string? publicName, AccountRole role, DateTime now, CancellationToken cancellationToken)
    {
        if (AccountTexts.Email(email) is not { } address)
            return (AccountResult.Of(AccountOutcome.EmailInvalid), null);
        if (AccountTexts.Name(name) is not { } known || !AccountTexts.IsNameOrEmpty(publicName))
            return (AccountResult.Of(AccountOutcome.NameInvalid), null);
        var key = AccountTexts.Key(address);
        if (await context.Users.AnyAsync(a => a.NormalizedUserName == key, cancellationToken))
            return (AccountResult.Of(AccountOutcome.EmailTaken), null);
        var account = new Account
        {
            UserName = address,
            NormalizedUserName = key,
            Email = address,
            NormalizedEmail = key,
            EmailConfirmed = true,
            Name = known,
            PublicName = AccountTexts.Name(publicName),
            Role = role,
            CreatedAt = now,
            SecurityStamp = Guid.NewGuid().ToString("N"),
        };
        context.Users.Add(account);
        return (null, account);
    }

    private static IQueryable<AccountRow> Rows(AccountsContext context, IQueryable<Account> accounts) => accounts.Select(a => new AccountRow(
        a.Id, a.Email!, a.Name, a.PublicName, a.Role, a.BlockedAt != null, a.PasswordHash != null, a.TwoFactorEnabled,
        context.UserPasskeys.Count(p => p.UserId == a.Id), a.CreatedAt,
        context.Sessions.Where(s => s.AccountId == a.Id).Max(s => (DateTime?)s.LastSeenAt)));
}
