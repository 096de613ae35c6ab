using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace NewsArchive.Store.Accounts;

/// <summary>Identity's own store, except that recovery codes are kept as hashes: who reads the database cannot sign in with them.</summary>
internal sealed class AccountStore(AccountsContext context, IdentityErrorDescriber? describer = null)
    : UserOnlyStore<Account, AccountsContext>(context, describer)
{
    public override Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        base.ReplaceCodesAsync(user, recoveryCodes.Select(code => Hash(user, code)), cancellationToken);

    public override Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancellationToken) =>
        base.RedeemCodeAsync(user, Hash(user, code), cancellationToken);

    // The program chose the code at random: a plain hash, apart for each account, is enough.
    private static string Hash(Account user, string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{user.Id} {code.Trim().ToUpperInvariant()}")));
}
