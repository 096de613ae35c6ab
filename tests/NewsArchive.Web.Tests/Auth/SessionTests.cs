using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NewsArchive.Store.Accounts;
using NewsArchive.Web.Auth.Gate;
using NewsArchive.Web.Auth.Sessions;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Auth;

public sealed class SessionTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string> Endings => ["role", "block", "password", "erase", "session", "second factor"];

    [Theory]
    [MemberData(nameof(Endings))]
    public async Task What_ends_a_session_refuses_the_next_operation_of_an_open_circuit(string ending)
    {
        await using var site = await ArchiveSite.WithAsync();
        await using var circuit = await Circuit.OpenAsync(site, AccountRole.Editor);
        Assert.True((await circuit.AskAsync(Operation.Correct)).IsAllowed);

        await EndAsync(site, circuit, ending);

        Assert.Equal(GateRefusal.SessionEnded, (await circuit.AskAsync(Operation.Correct)).Refusal);
    }

    [Fact]
    public async Task An_open_circuit_learns_within_its_interval_that_its_session_was_ended()
    {
        Assert.True(CircuitInterval.Usual.Value <= TimeSpan.FromSeconds(20));
        await using var site = await ArchiveSite.WithAsync();
        await using var circuit = await Circuit.OpenAsync(site, AccountRole.Editor);
        var sessions = circuit.Get<SessionBook>();
        using var state = new CircuitSession(NullLoggerFactory.Instance, sessions, new CircuitInterval(TimeSpan.FromMilliseconds(100)));
        state.SetAuthenticationState(Task.FromResult(new AuthenticationState(SessionClaims.Make(circuit.AccountId, circuit.SessionId))));
        var changed = new TaskCompletionSource<Task<AuthenticationState>>(TaskCreationOptions.RunContinuationsAsynchronously);
        state.AuthenticationStateChanged += changed.SetResult;
        await Task.Delay(TimeSpan.FromMilliseconds(400), Stop);
        Assert.False(changed.Task.IsCompleted);

        await sessions.EndAsync(circuit.AccountId, circuit.SessionId, Stop);

        var now = await await changed.Task.WaitAsync(TimeSpan.FromSeconds(30), Stop);
        Assert.False(now.User.Identity!.IsAuthenticated);
    }

    [Fact]
    public async Task A_changed_password_ends_the_other_sessions_and_keeps_this_one()
    {
        await using var site = await ArchiveSite.WithAsync();
        using var here = await Visitor.SignedInAsync(site, AccountRole.Editor);
        using var there = Visitor.Of(site);
        using var second = await there.SignInAsync(here.Email, Visitor.Password);

        using var changed = await here.SendAsync(
            "/redactie/account", "#huidig", ("huidig", Visitor.Password), ("wachtwoord", "blauwe tafel wandelt"));

        using var still = await here.GetAsync("/redactie/account");
        using var gone = await there.GetAsync("/redactie/account");
        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
        Assert.Equal(HttpStatusCode.Found, gone.StatusCode);
    }

    [Fact]
    public async Task Somebody_sees_their_sessions_and_ends_one_but_nobody_elses()
    {
        await using var site = await ArchiveSite.WithAsync();
        using var here = await Visitor.SignedInAsync(site, AccountRole.Editor);
        using var there = Visitor.Of(site);
        there.Client.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        using var second = await there.SignInAsync(here.Email, Visitor.Password);
        using var colleague = await Visitor.SignedInAsync(site, AccountRole.Editor);
        var sessions = site.Archive.Get<SessionBook>();
        var theirs = await sessions.ListAsync(colleague.AccountId!, Stop);
        var other = (await sessions.ListAsync(here.AccountId!, Stop)).Single(session => session.Browser == "Firefox, Linux");
        Assert.Contains("Firefox, Linux", (await here.PageAsync("/redactie/account")).Body!.TextContent, StringComparison.Ordinal);

        using var ended = await here.SendAsync("/redactie/account", "[name=sessie]", ("sessie", other.Id));
        using var refused = await here.SendAsync("/redactie/account", "[name=sessie]", ("sessie", theirs[0].Id));

        using var gone = await there.GetAsync("/redactie/account");
        using var untouched = await colleague.GetAsync("/redactie/account");
        Assert.Equal(HttpStatusCode.Found, gone.StatusCode);
        Assert.Equal(HttpStatusCode.OK, untouched.StatusCode);
    }

    [Fact]
    public async Task A_forged_session_is_nobody()
    {
        await using var site = await ArchiveSite.WithAsync();
        using var editor = await Visitor.WithAccountAsync(site, AccountRole.Editor);
        using var administrator = await Visitor.WithAccountAsync(site, AccountRole.Administrator);
        var session = await site.Archive.Get<SessionBook>().OpenAsync(editor.AccountId!, "", Stop);
        string[] cookies =
        [
            session,
            "CfDJ8" + Convert.ToBase64String(new byte[200]),
            Seal(site, SessionClaims.Make(editor.AccountId!, new string('0', 32))),
            Seal(site, SessionClaims.Make(administrator.AccountId!, session)),
            Seal(site, new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, administrator.AccountId!)], "anders"))),
        ];
        foreach (var cookie in cookies)
        {
            using var answer = await site.GetAsync("/redactie/account", ("Cookie", $"sessie={cookie}"));
            Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        }

        var own = Seal(site, SessionClaims.Make(editor.AccountId!, session));
        using var genuine = await site.GetAsync("/redactie/account", ("Cookie", $"sessie={own}"));
        Assert.Equal(HttpStatusCode.OK, genuine.StatusCode);
        await using var circuit = Circuit.With(site, administrator.AccountId!, session);
        Assert.Equal(GateRefusal.SessionEnded, (await circuit.AskAsync(Operation.SeeDesk)).Refusal);
    }

    // As the site itself would: what a thief of its keys could write.
    private static string Seal(ArchiveSite site, ClaimsPrincipal user) =>
        site.Get<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme).TicketDataFormat
            .Protect(new AuthenticationTicket(user, IdentityConstants.ApplicationScheme));

    private static async Task EndAsync(ArchiveSite site, Circuit circuit, string ending)
    {
        var accounts = site.Archive.Get<AccountAdministration>();
        await (ending switch
        {
            "role" => accounts.ChangeRoleAsync(circuit.AccountId, AccountRole.Administrator, Stop),
            "block" => accounts.BlockAsync(circuit.AccountId, Stop),
            "password" => site.Archive.Get<AccountPasswords>().ChangeAsync(circuit.AccountId, "blauwe tafel wandelt", null, Stop),
            "erase" => accounts.EraseAsync(circuit.AccountId, Stop),
            "second factor" => accounts.ResetSecondFactorAsync(circuit.AccountId, Stop),
            _ => site.Archive.Get<SessionBook>().EndAsync(circuit.AccountId, circuit.SessionId, Stop),
        });
    }
}
