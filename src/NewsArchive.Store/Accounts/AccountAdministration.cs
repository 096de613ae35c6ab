using Microsoft.EntityFrameworkCore;
using NewsArchive.Store.Editing;

namespace NewsArchive.Store.Accounts;

/// <summary>
/// What an administrator does to an account. Each ends the account's sessions in the same transaction, and none leaves the archive without
/// an administrator who can sign in.
/// </summary>
public sealed class AccountAdministration(
    IDbContextFactory<AccountsContext> contexts, AuthorRegister authors, DraftRegister drafts, TimeProvider time)
{
    public Task<AccountResult> ChangeRoleAsync(string accountId, AccountRole role, CancellationToken cancellationToken) =>
        ChangeAsync(accountId, mayRob: role < AccountRole.Administrator, (_, account) => account.Role = role, cancellationToken);

    public Task<AccountResult> BlockAsync(string accountId, CancellationToken cancellationToken) =>
        ChangeAsync(accountId, mayRob: true, (_, account) => account.BlockedAt = time.GetUtcNow().UtcDateTime, cancellationToken);

    public Task<AccountResult> UnblockAsync(string accountId, CancellationToken cancellationToken) =>
        ChangeAsync(accountId, mayRob: false, (_, account) => account.BlockedAt = null, cancellationToken);

    /// <summary>Takes away the authenticator, its recovery codes and the passkeys: for who lost them.</summary>
    public Task<AccountResult> ResetSecondFactorAsync(string accountId, CancellationToken cancellationToken) =>
        ChangeAsync(accountId, mayRob: false, (context, account) =>
        {
            account.TwoFactorEnabled = false;
            context.UserTokens.RemoveRange(context.UserTokens.Where(token => token.UserId == accountId));
            context.UserPasskeys.RemoveRange(context.UserPasskeys.Where(passkey => passkey.UserId == accountId));
        }, cancellationToken);

    public Task<AccountResult> EndSessionsAsync(string accountId, CancellationToken cancellationToken) =>
        ChangeAsync(accountId, mayRob: false, (_, _) => { }, cancellationToken);

    /// <summary>
    /// Erases a person: the account with all that belongs to it, what they typed and never saved, and the names under which the history
    /// knows them. The history itself stays, over an author id that leads to nobody.
    /// </summary>
    public async Task<AccountResult> EraseAsync(string accountId, CancellationToken cancellationToken)
    {
        // Blocked first and removed last: were the program stopped in between, nobody signs in and the erasing can be asked again.
        var blocked = await BlockAsync(accountId, cancellationToken);
        if (!blocked.IsDone || await AuthorOfAsync(accountId, cancellationToken) is not { } authorId)
            return blocked;
        await authors.EraseAsync(authorId, cancellationToken);
        await drafts.DiscardAllAsync(authorId, cancellationToken);
        return await ChangeAsync(accountId, mayRob: false, (context, account) => context.Users.Remove(account), cancellationToken);
    }

    private async Task<string?> AuthorOfAsync(string accountId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Users.Where(a => a.Id == accountId).Select(a => a.AuthorId).SingleOrDefaultAsync(cancellationToken);
    }

    private async Task<AccountResult> ChangeAsync(
        string accountId, bool mayRob, Action<AccountsContext, Account> change, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await context.Users.SingleOrDefaultAsync(a => a.Id == accountId, cancellationToken) is not { } account)
            return AccountResult.Of(AccountOutcome.NotFound);
        if (mayRob && await IsLastAdministratorAsync(context, account, cancellationToken))
            return AccountResult.Of(AccountOutcome.LastAdministrator);
        await SessionBook.EndAllAsync(context, accountId, null, time.GetUtcNow().UtcDateTime, cancellationToken);
        account.SecurityStamp = Guid.NewGuid().ToString("N");
        change(context, account);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return AccountResult.DoneFor(accountId);
    }

    private static async Task<bool> IsLastAdministratorAsync(AccountsContext context, Account account, CancellationToken cancellationToken) =>
        account.Role == AccountRole.Administrator && account.BlockedAt is null
        && !await context.Users.AnyAsync(
            a => a.Id != account.Id && a.Role == AccountRole.Administrator && a.BlockedAt == null && a.PasswordHash != null, cancellationToken);
}
