using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Store.Accounts;

/// <summary>The sessions: opened at sign-in, looked up at every operation, ended by hand, by a change of the account, or by time.</summary>
public sealed class SessionBook(IDbContextFactory<AccountsContext> contexts, TimeProvider time)
{
    /// <summary>After so long without a sign of life a session is over.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromHours(14);

    /// <summary>After so long a session is over whatever happens.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(14);

    // So long the owner can see that a session was there; then the row goes.
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(30);

    /// <summary>Begins a session, and clears away old ones.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> OpenAsync(string accountId, string browser, CancellationToken cancellationToken)
    {
        var now = Now;
        var session = new AccountSession
        {
            Id = Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16)),
            AccountId = accountId,
            CreatedAt = now,
            LastSeenAt = Coarse(now),
            Browser = browser.Length <= AccountSession.LongestBrowser ? browser : browser[..AccountSession.LongestBrowser],
        };
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Sessions.Add(session);
        await context.SaveChangesAsync(cancellationToken);
        await context.Sessions.Where(s => s.LastSeenAt < now - Remembered).ExecuteDeleteAsync(cancellationToken);
        return session.Id;
    }

    /// <summary>Who is behind a session; null when it is unknown, ended or over, or its account blocked.</summary>
    public async Task<SignedIn?> FindAsync(string sessionId, CancellationToken cancellationToken)
    {
        var now = Now;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await Live(context, now).Where(s => s.Id == sessionId)
            .Select(s => new
            {
                s.LastSeenAt,
                Person = new SignedIn(s.Id, s.AccountId, s.Account!.AuthorId, s.Account.Name, s.Account.PublicName, s.Account.Role),
            })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is not null && found.LastSeenAt < Coarse(now))
            await SeeAsync(context, sessionId, Coarse(now), cancellationToken);
        return found?.Person;
    }

    /// <summary>Whether a session still counts. Asking is no sign of life.</summary>
    public async Task<bool> IsLiveAsync(string sessionId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Live(context, Now).AnyAsync(s => s.Id == sessionId, cancellationToken);
    }

    /// <summary>The sessions of an account that still count, the newest first.</summary>
    public async Task<IReadOnlyList<AccountSession>> ListAsync(string accountId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Live(context, Now).AsNoTracking().Where(s => s.AccountId == accountId)
            .OrderByDescending(s => s.CreatedAt).Take(100).ToListAsync(cancellationToken);
    }

    /// <summary>Ends one session of an account; that of another account is not touched.</summary>
    public async Task EndAsync(string accountId, string sessionId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await EndAsync(context.Sessions.Where(s => s.AccountId == accountId && s.Id == sessionId), cancellationToken);
    }

    /// <summary>Ends every session of an account but one.</summary>
    /// <param name="except">The session that stays, or null for none.</param>
    public async Task EndAllAsync(string accountId, string? except, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await EndAllAsync(context, accountId, except, Now, cancellationToken);
    }

    /// <summary>
    /// Ends every session there is and kills every one-time link. For an archive that comes back from a backup: what was ended or used
    /// since would count again.
    /// </summary>
    public async Task EndEverythingAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await EndAsync(context.Sessions, cancellationToken);
        await context.Links.ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Ends the sessions of an account but one, within a change that another makes.</summary>
    internal static Task EndAllAsync(
        AccountsContext context, string accountId, string? except, DateTime now, CancellationToken cancellationToken) =>
        context.Sessions.Where(s => s.AccountId == accountId && s.EndedAt == null && s.Id != except)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now), cancellationToken);

    // A database that is busy keeps nobody from working; the next look writes it.
    private static async Task SeeAsync(AccountsContext context, string sessionId, DateTime moment, CancellationToken cancellationToken)
    {
        try
        {
            await context.Sessions.Where(s => s.Id == sessionId)
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.LastSeenAt, moment), cancellationToken);
        }
        catch (Exception fault) when (StoreFault.Is(fault))
        {
            return;
        }
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private static DateTime Coarse(DateTime moment) => moment.Date.AddHours(moment.Hour);

    private static IQueryable<AccountSession> Live(AccountsContext context, DateTime now) => context.Sessions.Where(s =>
        s.EndedAt == null && s.LastSeenAt > now - Idle && s.CreatedAt > now - Longest && s.Account!.BlockedAt == null);

    private async Task EndAsync(IQueryable<AccountSession> sessions, CancellationToken cancellationToken)
    {
        var now = Now;
        await sessions.Where(s => s.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now), cancellationToken);
    }
}
