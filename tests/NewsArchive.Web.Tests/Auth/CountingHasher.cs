using Microsoft.AspNetCore.Identity;
using NewsArchive.Store.Accounts;

namespace NewsArchive.Web.Tests.Auth;

/// <summary>Hashes passwords as the site does, and counts how often: what takes time at a sign-in, without a clock.</summary>
internal sealed class CountingHasher : IPasswordHasher<Account>
{
    private readonly PasswordHasher<Account> _inner = new();

    public int Count { get; private set; }

    public string HashPassword(Account user, string password)
    {
        Count++;
        return _inner.HashPassword(user, password);
    }

    public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
    {
        Count++;
        return _inner.VerifyHashedPassword(user, hashedPassword, providedPassword);
    }
}
