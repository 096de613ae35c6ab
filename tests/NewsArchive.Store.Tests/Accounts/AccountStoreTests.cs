using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Tests.Backups;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Accounts;

public sealed class AccountStoreTests
{
    private const string Password = AnAccount.Password;
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_password_is_kept_as_a_slow_hash_alone()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var id = await AnAccount.AddAsync(database, AccountRole.Editor);
        await using var context = database.Get<IDbContextFactory<AccountsContext>>().CreateDbContext();
        var account = await context.Users.SingleAsync(a => a.Id == id, None);

        var hash = Convert.FromBase64String(account.PasswordHash!);

        // Form 3 of Identity's hash: a byte for the form, then hash function, rounds and length of the salt, most significant byte first.
        Assert.Equal(1, hash[0]);
        Assert.Equal((2u, 210_000u), (Number(hash, 1), Number(hash, 5)));
        Assert.NotNull(await database.Get<AccountPasswords>().FindAsync("EEN@voorbeeld.example", Password, None));
        Assert.Null(await database.Get<AccountPasswords>().FindAsync("een@voorbeeld.example", Password + " ", None));
    }

    [Fact]
    public async Task An_older_hash_gives_way_to_the_present_one_when_its_owner_signs_in()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var id = await AnAccount.AddAsync(database, AccountRole.Editor);
        var weak = new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = 1000 }));
        await database.TamperAsync($"UPDATE Accounts SET PasswordHash = '{weak.HashPassword(new Account(), Password)}'");

        Assert.NotNull(await database.Get<AccountPasswords>().FindAsync("een@voorbeeld.example", Password, None));

        await using var context = database.Get<IDbContextFactory<AccountsContext>>().CreateDbContext();
        Assert.Equal(210_000u, Number(Convert.FromBase64String((await context.Users.SingleAsync(a => a.Id == id, None)).PasswordHash!), 5));
    }

    [Fact]
    public async Task Recovery_codes_are_kept_as_hashes_and_work_once_in_either_case()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var accounts = database.Get<UserManager<Account>>();
        var account = (await accounts.FindByIdAsync(await AnAccount.AddAsync(database, AccountRole.Editor)))!;
        var codes = (await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, 10))!.ToList();
        await using var context = database.Get<IDbContextFactory<AccountsContext>>().CreateDbContext();
        var kept = string.Concat(await context.UserTokens.Select(token => token.Value).ToListAsync(None));

        Assert.All(codes, code => Assert.DoesNotContain(code, kept, StringComparison.OrdinalIgnoreCase));
        Assert.True((await accounts.RedeemTwoFactorRecoveryCodeAsync(account, codes[3].ToLowerInvariant())).Succeeded);
        Assert.False((await accounts.RedeemTwoFactorRecoveryCodeAsync(account, codes[3])).Succeeded);
    }

    [Fact]
    public async Task Two_administrators_who_take_each_others_role_at_once_leave_one()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var one = await AnAccount.AddAsync(database, AccountRole.Administrator, "een@voorbeeld.example");
        var other = await AnAccount.AddAsync(database, AccountRole.Administrator, "ander@voorbeeld.example");
        var accounts = database.Get<AccountAdministration>();

        var results = await Task.WhenAll(
            Task.Run(() => accounts.ChangeRoleAsync(one, AccountRole.Editor, None)), Task.Run(() => accounts.BlockAsync(other, None)));

        Assert.Equal([AccountOutcome.Done, AccountOutcome.LastAdministrator], results.Select(result => result.Outcome).Order());
    }

    [Fact]
    public async Task Accounts_come_along_in_a_backup_and_sessions_and_links_do_not()
    {
        await using var archive = await BackupArchive.CreateAsync();
        var id = await AnAccount.AddAsync(archive.Database, AccountRole.Editor);
        var session = await archive.Database.Get<SessionBook>().OpenAsync(id, "", None);
        var key = await archive.Database.Get<OneTimeLinks>().MakeAsync(LinkPurpose.SetPassword, id, None);
        await archive.BackUpAsync();
        await archive.Database.Get<AccountAdministration>().EndSessionsAsync(id, None);

        await archive.RestoreAsync();

        Assert.NotNull(await archive.Database.Get<AccountPasswords>().FindAsync("een@voorbeeld.example", Password, None));
        Assert.Null(await archive.Database.Get<SessionBook>().FindAsync(session, None));
        Assert.False(await archive.Database.Get<OneTimeLinks>().IsAliveAsync(key, LinkPurpose.SetPassword, None));
    }

    [Theory]
    [InlineData("geen adres")]
    [InlineData("a@b\r\nBcc: c@d")]
    [InlineData("Naam <a@b.example>")]
    [InlineData("@")]
    [InlineData("")]
    public async Task What_is_no_address_is_refused(string email)
    {
        await using var database = await ArchiveDatabase.CreateAsync();

        var result = await database.Get<AccountRegister>().AddAsync(email, "Naam", null, AccountRole.Editor, None);

        Assert.Equal(AccountOutcome.EmailInvalid, result.Outcome);
    }

    private static uint Number(byte[] bytes, int at) => System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
}
