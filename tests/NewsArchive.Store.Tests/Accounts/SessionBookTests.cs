using Microsoft.EntityFrameworkCore;
using NewsArchive.Store.Accounts;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Accounts;

public sealed class SessionBookTests
{
    private const string Password = AnAccount.Password;
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_session_is_over_after_a_night_without_a_sign_of_life_and_after_a_fortnight_in_any_case()
    {
        var time = new SetTime(new DateTimeOffset(2026, 11, 2, 8, 30, 0, TimeSpan.Zero));
        await using var database = await ArchiveDatabase.CreateAsync(time);
        var id = await AnAccount.AddAsync(database, AccountRole.Editor);
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
        var id = await AnAccount.AddAsync(database, AccountRole.Editor);
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
        var id = await AnAccount.AddAsync(database, AccountRole.Editor);
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
        var id = await AnAccount.AddAsync(database, AccountRole.Editor);
        var key = await database.Get<OneTimeLinks>().MakeAsync(LinkPurpose.SetPassword, id, None);
        await using var context = database.Get<IDbContextFactory<AccountsContext>>().CreateDbContext();

        Assert.DoesNotContain(key, (await context.Links.SingleAsync(None)).KeyHash, StringComparison.Ordinal);
    }
}
