using NewsArchive.Store.Accounts;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Accounts;

/// <summary>Accounts of people who do not exist.</summary>
internal static class AnAccount
{
    public const string Password = "paard batterij nietje";

    public static async Task<string> AddAsync(ArchiveDatabase database, AccountRole role, string email = "een@voorbeeld.example")
    {
        var added = await database.Get<AccountRegister>().AddAsync(email, "Proefpersoon", null, role, CancellationToken.None);
        await database.Get<AccountPasswords>().ChangeAsync(added.AccountId!, Password, null, CancellationToken.None);
        return added.AccountId!;
    }
}
