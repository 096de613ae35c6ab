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
    private const string Password = "paard batterij nietje";
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_password_is_kept_as_a_slow_hash_alone()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var id = await AddAsync(database, AccountRole.Editor);
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
        var id = await AddAsync(database, AccountRole.Editor);
        var weak = new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = 1000 }));
        await database.TamperAsync($"UPDATE Accounts SET PasswordHash = '{weak.HashPassword(new Account(), Password)}'");

        Assert.NotNull(await database.Get<AccountPasswords>().FindAsync("een@voorbeeld.example", Password, None));

        await using var context = database.Get<IDbContextFactory<AccountsContext>>().CreateDbContext();
        Assert.Equal(210_000u, Number(Convert.FromBase64String((await context.Users.SingleAsync(a => a.Id == id, None)).PasswordHash!), 5));
    }

    [Fact]
    public async Task A_session_is_over_after_a_night_without_a_sign_of_life_and_after_a_fortnight_in_any_case()
    {
        var time = new SetTime(new DateTimeOffset(2026, 11, 2, 8, 30, 0, TimeSpan.Zero));
        await using var database = await ArchiveDatabase.CreateAsync(time);
        var id = await AddAsync(database, AccountRole.Editor);
        var sessions = database.Get<SessionBook>();
        var idle = await sessions.OpenAsync(id, "", None);
        var busy = await sessions.OpenAsync(id, "", None);

        for (var hour = 1; hour < 24 * 14; hour++)
        {
            time.Now += TimeSpan.FromHours(1);
            Assert.NotNull(await sessions.FindAsync(busy, None));
        }

        Assert.Null(await sessions.FindAsync(idle, None));
        time.Now += TimeSpan.FromHours(1);
        Assert.Null(await sessions.FindAsync(busy, None));
    }

    [Fact]
    public async Task When_a_session_was_last_seen_is_kept_in_whole_hours_alone()
    {
        var time = new SetTime(new DateTimeOffset(2026, 11, 2, 8, 47, 12, TimeSpan.Zero));
        await using var database = await ArchiveDatabase.CreateAsync(time);
        var id = await AddAsync(database, AccountRole.Editor);
        var session = await database.Get<SessionBook>().OpenAsync(id, "", None);
        time.Now += TimeSpan.FromHours(2);

        await database.Get<SessionBook>().FindAsync(session, None);

        var seen = (await database.Get<SessionBook>().ListAsync(id, None)).Single().LastSeenAt;
        Assert.Equal(new DateTime(2026, 11, 2, 10, 0, 0, DateTimeKind.Utc), seen);
    }

    [Fact]
    public async Task A_link_works_once_and_not_after_three_days_and_a_new_one_kills_the_last()
    {
        var time = new SetTime(new DateTimeOffset(2026, 11, 2, 8, 0, 0, TimeSpan.Zero));
        await using var database = await ArchiveDatabase.CreateAsync(time);
        var id = await AddAsync(database, AccountRole.Editor);
        var (links, passwords) = (database.Get<OneTimeLinks>(), database.Get<AccountPasswords>());
        var first = await links.MakeAsync(LinkPurpose.SetPassword, id, None);
        var second = await links.MakeAsync(LinkPurpose.SetPassword, id, None);

        Assert.Equal(AccountOutcome.LinkDead, (await passwords.SetByLinkAsync(first, Password, None)).Outcome);
        Assert.Equal(AccountOutcome.PasswordRefused, (await passwords.SetByLinkAsync(second, "kort", None)).Outcome);
        Assert.Equal(AccountOutcome.Done, (await passwords.SetByLinkAsync(second, Password, None)).Outcome);
        Assert.Equal(AccountOutcome.LinkDead, (await passwords.SetByLinkAsync(second, Password, None)).Outcome);
        var late = await links.MakeAsync(LinkPurpose.SetPassword, id, None);
        time.Now += OneTimeLinks.Valid;
        Assert.Equal(AccountOutcome.LinkDead, (await passwords.SetByLinkAsync(late, Password, None)).Outcome);
    }

    [Fact]
    public async Task The_key_of_a_link_is_nowhere_in_the_database()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var id = await AddAsync(database, AccountRole.Editor);
        var key = await database.Get<OneTimeLinks>().MakeAsync(LinkPurpose.SetPassword, id, None);
        await using var context = database.Get<IDbContextFactory<AccountsContext>>().CreateDbContext();

        Assert.DoesNotContain(key, (await context.Links.SingleAsync(None)).KeyHash, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_administrators_who_take_each_others_role_at_once_leave_one()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        var one = await AddAsync(database, AccountRole.Administrator, "een@voorbeeld.example");
        var other = await AddAsync(database, AccountRole.Administrator, "ander@voorbeeld.example");
        var accounts = database.Get<AccountAdministration>();

        var results = await Task.WhenAll(
            Task.Run(() => accounts.ChangeRoleAsync(one, AccountRole.Editor, None)), Task.Run(() => accounts.BlockAsync(other, None)));

        Assert.Equal([AccountOutcome.Done, AccountOutcome.LastAdministrator], results.Select(result => result.Outcome).Order());
    }

    [Fact]
    public async Task Accounts_come_along_in_a_backup_and_sessions_and_links_do_not()
    {
        await using var archive = await BackupArchive.CreateAsync();
        var id = await AddAsync(archive.Database, AccountRole.Editor);
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

    private static async Task<string> AddAsync(ArchiveDatabase database, AccountRole role, string email = "een@voorbeeld.example")
    {
        var added = await database.Get<AccountRegister>().AddAsync(email, "Proefpersoon", null, role, None);
        await database.Get<AccountPasswords>().ChangeAsync(added.AccountId!, Password, null, None);
        return added.AccountId!;
    }

    private static uint Number(byte[] bytes, int at) => System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
}
