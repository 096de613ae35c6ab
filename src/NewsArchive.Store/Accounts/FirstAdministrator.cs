using Microsoft.EntityFrameworkCore;
using NewsArchive.Store.Editing;

namespace NewsArchive.Store.Accounts;

/// <summary>How an archive without accounts gets its first administrator: by a link that only who started it sees.</summary>
public sealed class FirstAdministrator(
    IDbContextFactory<AccountsContext> contexts, OneTimeLinks links, AccountPasswords passwords, AuthorRegister authors, TimeProvider time)
{
    /// <summary>A new key when there are no accounts, which kills the one before it; null when there are.</summary>
    public async Task<string?> OfferAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Users.AnyAsync(cancellationToken)
            ? null
            : await links.MakeAsync(LinkPurpose.FirstAdministrator, null, cancellationToken);
    }

    /// <summary>Whether a key would make the first administrator now.</summary>
    public async Task<bool> IsOpenAsync(string? key, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await FindAsync(context, key, cancellationToken) is not null;
    }

    /// <summary>Makes the first administrator, and uses the key up.</summary>
    public async Task<AccountResult> MakeAsync(string? key, string? email, string? name, string password, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await FindAsync(context, key, cancellationToken) is not { } link)
            return AccountResult.Of(AccountOutcome.LinkDead);
        var now = time.GetUtcNow().UtcDateTime;
        var (refusal, account) = await AccountRegister.MakeAsync(context, email, name, null, AccountRole.Administrator, now, cancellationToken);
        if (account is null)
            return refusal!;
        if (passwords.Put(account, password) is { } fault)
            return AccountResult.Refused(fault);
        context.Links.Remove(link);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await authors.NameAsync(account.AuthorId, account.Name, account.PublicName, cancellationToken);
        return AccountResult.DoneFor(account.Id);
    }

    // An account that came by the command line meanwhile closes the way.
    private async Task<AccountLink?> FindAsync(AccountsContext context, string? key, CancellationToken cancellationToken) =>
        await context.Users.AnyAsync(cancellationToken)
            ? null
            : await OneTimeLinks.FindAsync(context, key, LinkPurpose.FirstAdministrator, time.GetUtcNow().UtcDateTime, cancellationToken);
}
