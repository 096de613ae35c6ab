using System.Diagnostics;
using System.Net;
using NewsArchive.Store.Accounts;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Auth;

public sealed class LockoutTests
{
    [Fact]
    public async Task Guessing_locks_the_guessers_address_and_neither_the_owner_nor_other_addresses()
    {
        await using var site = await BehindProxyAsync();
        using var owner = await Visitor.SignedInAsync(site, AccountRole.Editor);
        using var guesser = Visitor.Of(site);
        guesser.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.1");
        for (var time = 0; time < 5; time++)
        {
            using var wrong = await guesser.SignInAsync(owner.Email, "verkeerd verkeerd");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        }

        using var locked = await guesser.SignInAsync(owner.Email, Visitor.Password);
        Assert.Equal(HttpStatusCode.TooManyRequests, locked.StatusCode);
        Assert.InRange(locked.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromMinutes(14), TimeSpan.FromMinutes(15));

        // The owner at the guesser's own address, in the browser that signed in before; and somebody with the password elsewhere.
        owner.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.1");
        using var known = await owner.SendAsync("/afmelden", "button");
        using var again = await owner.SignInAsync(owner.Email, Visitor.Password);
        Assert.Equal(HttpStatusCode.Found, again.StatusCode);
        using var elsewhere = Visitor.Of(site);
        elsewhere.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.2");
        using var fine = await elsewhere.SignInAsync(owner.Email, Visitor.Password);
        Assert.Equal(HttpStatusCode.Found, fine.StatusCode);
    }

    [Fact]
    public async Task The_answers_do_not_tell_whether_an_account_exists()
    {
        await using var site = await BehindProxyAsync();
        using var known = await Visitor.WithAccountAsync(site, AccountRole.Editor);
        using var blocked = await Visitor.WithAccountAsync(site, AccountRole.Editor);
        await site.Archive.Get<AccountAdministration>().BlockAsync(blocked.AccountId!, TestContext.Current.CancellationToken);

        var answers = new List<string>();
        const string Wrong = "verkeerd verkeerd";
        using var unknown = Visitor.Of(site);
        foreach (var (visitor, password) in new[] { (known, Wrong), (blocked, Visitor.Password), (unknown, Wrong) })
        {
            visitor.Client.DefaultRequestHeaders.Add("X-Forwarded-For", $"192.0.2.{answers.Count + 1}");
            answers.Add(await TryAsync(visitor, visitor.Email.Length > 0 ? visitor.Email : "niemand@voorbeeld.example", password));
        }

        Assert.Single(answers.Distinct());
    }

    [Fact]
    public async Task An_unknown_address_takes_as_long_as_a_known_one()
    {
        await using var site = await ArchiveSite.WithAsync();
        using var known = await Visitor.WithAccountAsync(site, AccountRole.Editor);
        var passwords = site.Archive.Get<AccountPasswords>();
        await passwords.FindAsync("niemand@voorbeeld.example", "eerste keer", TestContext.Current.CancellationToken);

        // The shortest of several: what the machine does besides only makes them longer.
        var (ofKnown, ofUnknown) = (TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var round = 0; round < 6; round++)
        {
            ofKnown = Shorter(ofKnown, await TimeAsync(passwords, known.Email));
            ofUnknown = Shorter(ofUnknown, await TimeAsync(passwords, "niemand@voorbeeld.example"));
        }

        Assert.InRange(ofUnknown / ofKnown, 0.5, 2);
    }

    [Fact]
    public async Task An_address_may_send_only_so_many_forms_a_minute_and_another_is_not_hindered()
    {
        await using var site = await BehindProxyAsync();
        using var robot = Visitor.Of(site);
        robot.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.1");
        HttpStatusCode last = default;
        for (var time = 0; time < 31; time++)
        {
            using var answer = await robot.PostAsync("/aanmelden/passkey");
            last = answer.StatusCode;
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last);
        using var looking = await robot.GetAsync("/aanmelden");
        Assert.Equal(HttpStatusCode.OK, looking.StatusCode);
        using var other = Visitor.Of(site);
        other.Client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.2");
        using var fine = await other.PostAsync("/aanmelden/passkey");
        Assert.Equal(HttpStatusCode.BadRequest, fine.StatusCode);
    }

    private static Task<ArchiveSite> BehindProxyAsync() => ArchiveSite.MakeAsync([], null, ("Proxies", "127.0.0.1"));

    private static async Task<string> TryAsync(Visitor visitor, string email, string password)
    {
        using var answer = await visitor.SignInAsync(email, password);
        var page = await Visitor.ReadAsync(answer);
        return $"{(int)answer.StatusCode} {page.QuerySelector("main")!.TextContent.Trim()}";
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static async Task<TimeSpan> TimeAsync(AccountPasswords passwords, string email)
    {
        var start = Stopwatch.GetTimestamp();
        await passwords.FindAsync(email, "verkeerd verkeerd", TestContext.Current.CancellationToken);
        return Stopwatch.GetElapsedTime(start);
    }
}
