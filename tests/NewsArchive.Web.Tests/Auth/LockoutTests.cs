using System.Net;
using NewsArchive.Store.Accounts;
using NewsArchive.Testing;
using NewsArchive.Web.Auth.SignIn;
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
    public async Task Whoever_keeps_guessing_at_an_address_cannot_keep_its_owner_out_there()
    {
        var time = new SetTime(new DateTimeOffset(2026, 11, 29, 8, 0, 0, TimeSpan.Zero));
        await using var site = await ArchiveSite.WithTimeAsync(time);
        using var owner = await Visitor.WithAccountAsync(site, AccountRole.Editor);

        // As soon as the place is let in again, it is used up again, for days: as somebody at the same desk or behind the same router could.
        for (var round = 0; round < 200; round++)
        {
            for (var guess = 0; guess < SignInThrottle.MostFromPlace; guess++)
                Fail(site, owner.Email);
            time.Now += SignInThrottle.PlaceLock;
        }

        for (var guess = 0; guess < SignInThrottle.MostFromPlace; guess++)
            Fail(site, owner.Email);
        using var locked = await owner.SignInAsync(owner.Email, Visitor.Password);
        Assert.Equal(HttpStatusCode.TooManyRequests, locked.StatusCode);
        var key = await site.Get<OneTimeLinks>().MakeAsync(LinkPurpose.SetPassword, owner.AccountId, TestContext.Current.CancellationToken);
        using var changed = await owner.SendAsync($"/aanmelden/wachtwoord?sleutel={key}", "#wachtwoord", ("wachtwoord", Visitor.Password));
        using var signedIn = await owner.SignInAsync(owner.Email, Visitor.Password);

        Assert.Equal("/redactie", signedIn.Headers.Location?.AbsolutePath);
    }

    [Fact]
    public async Task Asking_again_while_locked_out_does_not_make_it_longer()
    {
        var time = new SetTime(new DateTimeOffset(2026, 11, 29, 8, 0, 0, TimeSpan.Zero));
        await using var site = await ArchiveSite.WithTimeAsync(time);
        using var owner = await Visitor.WithAccountAsync(site, AccountRole.Editor);
        for (var guess = 0; guess < SignInThrottle.MostFromPlace; guess++)
            Fail(site, owner.Email);

        for (var minute = 0; minute < 15; minute++)
        {
            using var locked = await owner.SignInAsync(owner.Email, Visitor.Password);
            Assert.Equal(TimeSpan.FromMinutes(15 - minute), locked.Headers.RetryAfter!.Delta);
            time.Now += TimeSpan.FromMinutes(1);
        }

        using var again = await owner.SignInAsync(owner.Email, Visitor.Password);
        Assert.Equal("/redactie", again.Headers.Location?.AbsolutePath);
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

    // As a failed attempt from where the tests' visitors are; over HTTP their forms would be too many for a minute.
    private static void Fail(ArchiveSite site, string email) =>
        site.Get<SignInThrottle>().Failed(new SignInAttempt(email, null, IPAddress.None.ToString(), IsCode: false));
}
