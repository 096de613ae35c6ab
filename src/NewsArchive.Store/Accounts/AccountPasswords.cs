using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Store.Accounts.Passwords;

namespace NewsArchive.Store.Accounts;

/// <summary>Sets and checks passwords.</summary>
public sealed class AccountPasswords(IDbContextFactory<AccountsContext> contexts, IPasswordHasher<Account> hasher, TimeProvider time)
{
    // What an unknown address is compared with, so that it takes as long as a known one.
    private readonly Lazy<string> _nobody = new(() => hasher.HashPassword(new Account(), Guid.NewGuid().ToString()));

    /// <summary>The account that an e-mail address and a password open; null for any other pair, after the same work.</summary>
    public async Task<Account?> FindAsync(string email, string password, CancellationToken cancellationToken)
    {
        var key = AccountTexts.Key(email);
        var nobody = _nobody.Value;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var account = await context.Users.SingleOrDefaultAsync(a => a.NormalizedUserName == key, cancellationToken);
        var verdict = hasher.VerifyHashedPassword(account ?? new Account(), account?.PasswordHash ?? nobody, password);
        if (account?.PasswordHash is null || account.BlockedAt is not null || verdict == PasswordVerificationResult.Failed)
            return null;
        if (verdict == PasswordVerificationResult.SuccessRehashNeeded)
        {
            account.PasswordHash = hasher.HashPassword(account, password);
            await context.SaveChangesAsync(cancellationToken);
        }

        return account;
    }

    /// <summary>Gives an account its password by a one-time link, and ends its sessions.</summary>
    public async Task<AccountResult> SetByLinkAsync(string? key, string password, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await OneTimeLinks.FindAsync(context, key, LinkPurpose.SetPassword, Now, cancellationToken) is not { } link)
            return AccountResult.Of(AccountOutcome.LinkDead);
        var account = await context.Users.SingleAsync(a => a.Id == link.AccountId, cancellationToken);
        return await SetAsync(context, account, password, null, cancellationToken);
    }

    /// <summary>Whether this is the password of an account.</summary>
    public async Task<bool> IsRightAsync(string accountId, string present, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var account = await context.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == accountId, cancellationToken);
        return account?.PasswordHash is { } hash
            && hasher.VerifyHashedPassword(account, hash, present) != PasswordVerificationResult.Failed;
    }

    /// <summary>Changes the password of an account, and ends its sessions but one.</summary>
    /// <param name="keptSession">The session that stays, or null for none.</param>
    public async Task<AccountResult> ChangeAsync(
        string accountId, string password, string? keptSession, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        return await context.Users.SingleOrDefaultAsync(a => a.Id == accountId, cancellationToken) is { } account
            ? await SetAsync(context, account, password, keptSession, cancellationToken)
            : AccountResult.Of(AccountOutcome.NotFound);
    }

    /// <summary>Puts a password on an account that is in hand, unsaved.</summary>
    internal PasswordFault? Put(Account account, string password)
    {
        if (PasswordRules.Check(password, account.Name, account.PublicName, account.Email) is { } fault)
            return fault;
        account.PasswordHash = hasher.HashPassword(account, password);
        account.SecurityStamp = Guid.NewGuid().ToString("N");
        return null;
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private async Task<AccountResult> SetAsync(
        AccountsContext context, Account account, string password, string? keptSession, CancellationToken cancellationToken)
    {
        if (Put(account, password) is { } fault)
            return AccountResult.Refused(fault);
        await SessionBook.EndAllAsync(context, account.Id, keptSession, Now, cancellationToken);
        await context.Links.Where(l => l.AccountId == account.Id && l.Purpose == LinkPurpose.SetPassword)
            .ExecuteDeleteAsync(cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await context.Database.CommitTransactionAsync(cancellationToken);
        return AccountResult.DoneFor(account.Id);
    }
}
