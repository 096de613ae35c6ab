using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Store.Accounts;

/// <summary>Links that work once and not for long. The key goes to one person; the database has its hash.</summary>
public sealed class OneTimeLinks(IDbContextFactory<AccountsContext> contexts, TimeProvider time)
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Valid = TimeSpan.FromDays(3);

    // 256 bits: nobody guesses it.
    private const int KeyBytes = 32;
    private const int KeyLetters = KeyBytes * 2;

    /// <summary>Makes a link, and kills those that the same purpose and account had.</summary>
    /// <returns>The key.</returns>
    public async Task<string> MakeAsync(LinkPurpose purpose, string? accountId, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Links.Where(l => l.ExpiresAt < Now || (l.Purpose == purpose && l.AccountId == accountId))
            .ExecuteDeleteAsync(cancellationToken);
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));
        context.Links.Add(new AccountLink { KeyHash = Hash(key), Purpose = purpose, AccountId = accountId, ExpiresAt = Now + Valid });
        await context.SaveChangesAsync(cancellationToken);
        return key;
    }

    /// <summary>Whether a key opens something now, without using it up.</summary>
    public async Task<bool> IsAliveAsync(string? key, LinkPurpose purpose, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await FindAsync(context, key, purpose, Now, cancellationToken) is not null;
    }

    internal static async Task<AccountLink?> FindAsync(
        AccountsContext context, string? key, LinkPurpose purpose, DateTime now, CancellationToken cancellationToken)
    {
        if (key is not { Length: KeyLetters })
            return null;
        var hash = Hash(key);
        return await context.Links.SingleOrDefaultAsync(
            l => l.KeyHash == hash && l.Purpose == purpose && l.ExpiresAt > now, cancellationToken);
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
