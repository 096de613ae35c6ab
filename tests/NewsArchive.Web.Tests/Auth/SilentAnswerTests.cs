using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Store.Accounts;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Auth;

/// <summary>
/// Nobody learns by trying whether an account exists, nor what it is like: neither from the text, the status and the headers, nor from the work
/// that is done, which is what takes time.
/// </summary>
public sealed partial class SilentAnswerTests : IAsyncLifetime
{
    private const string Wrong = "verkeerd verkeerd";
    private const string Unknown = "niemand@voorbeeld.example";
    private readonly CountingHasher _hasher = new();
    private ArchiveSite _site = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _site = await ArchiveSite.WithServicesAsync(services => services.AddSingleton<IPasswordHasher<Account>>(_hasher));

        // The hash that an unknown address is compared with is made once.
        using var first = Visitor.Of(_site);
        using var answer = await first.SignInAsync(Unknown, Wrong);
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_failed_sign_in_is_the_same_whoever_was_named()
    {
        var answers = new Dictionary<string, string>();
        foreach (var (who, email, password) in await PeopleAsync())
        {
            // A browser of its own each, so that none has a mark of the one before.
            using var visitor = Visitor.Of(_site);
            var before = _hasher.Count;
            using var answer = await visitor.SignInAsync(email, password);
            Assert.Equal((who, 1), (who, _hasher.Count - before));
            answers[who] = await DescribeAsync(answer, email);
        }

        Assert.All(answers, answer => Assert.Equal(answers["unknown"], answer.Value));
        Assert.StartsWith("422", answers.Values.First(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task So_is_a_sign_in_that_is_refused_unseen()
    {
        using var known = await Visitor.WithAccountAsync(_site, AccountRole.Editor);
        var answers = new List<string>();
        foreach (var email in (string[])[known.Email, "iemand.anders@voorbeeld.example"])
        {
            using var visitor = Visitor.Of(_site);
            for (var time = 0; time < 5; time++)
            {
                using var wrong = await visitor.SignInAsync(email, Wrong);
            }

            var before = _hasher.Count;
            using var locked = await visitor.SignInAsync(email, Visitor.Password);
            Assert.Equal(before, _hasher.Count);
            answers.Add(await DescribeAsync(locked, email));
        }

        Assert.StartsWith("429", answers[0], StringComparison.Ordinal);
        Assert.Single(answers.Distinct());
    }

    [Fact]
    public async Task A_one_time_link_that_opens_nothing_says_the_same_whatever_it_was()
    {
        using var account = await Visitor.WithAccountAsync(_site, AccountRole.Editor);
        var links = _site.Archive.Get<OneTimeLinks>();
        var replaced = await links.MakeAsync(LinkPurpose.SetPassword, account.AccountId, Stop);
        var used = await links.MakeAsync(LinkPurpose.SetPassword, account.AccountId, Stop);
        using var done = await account.SendAsync($"/aanmelden/wachtwoord?sleutel={used}", "#wachtwoord", ("wachtwoord", "blauwe tafel wandelt"));
        Assert.Equal("/aanmelden", done.Headers.Location?.AbsolutePath);
        using var visitor = Visitor.Of(_site);

        var answers = new List<string>();
        foreach (var key in (string[])[new string('0', 64), replaced, used, "kort", used + used, account.AccountId!, ""])
        {
            var before = _hasher.Count;
            using var answer = await visitor.GetAsync($"/aanmelden/wachtwoord?sleutel={key}");
            answers.Add(await DescribeAsync(answer, key));
            Assert.Equal(before, _hasher.Count);
        }

        Assert.StartsWith("410", answers[0], StringComparison.Ordinal);
        Assert.Single(answers.Distinct());
    }

    [Fact]
    public async Task What_is_asked_of_a_passkey_names_none_and_a_wrong_one_is_refused_as_any_other()
    {
        using var known = await Visitor.WithAccountAsync(_site, AccountRole.Editor);
        var answers = new List<string>();
        foreach (var email in (string[])[known.Email, Unknown])
        {
            using var visitor = Visitor.Of(_site);
            using var asked = await AskAsync(visitor, email);
            using var wrong = await visitor.SendAsync("/aanmelden", "[data-passkey]", ("email", email), ("credential", "{\"id\":\"AAAA\"}"));
            answers.Add(Challenge().Replace(await ArchiveSite.TextAsync(asked), "") + await DescribeAsync(wrong, email));
            Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        }

        Assert.Contains("\"allowCredentials\":[]", answers[0], StringComparison.Ordinal);
        Assert.Single(answers.Distinct());
    }

    private static async Task<HttpResponseMessage> AskAsync(Visitor visitor, string email)
    {
        var page = await visitor.PageAsync("/aanmelden");
        var token = page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await visitor.PostAsync("/aanmelden/passkey", ("__RequestVerificationToken", token), ("email", email));
    }

    private async Task<List<(string Who, string Email, string Password)>> PeopleAsync()
    {
        var accounts = _site.Archive.Get<AccountAdministration>();
        using var known = await Visitor.WithAccountAsync(_site, AccountRole.Editor);
        using var blocked = await Visitor.WithAccountAsync(_site, AccountRole.Editor);
        Assert.True((await accounts.BlockAsync(blocked.AccountId!, Stop)).IsDone);
        const string Invited = "uitgenodigd@voorbeeld.example";
        await _site.Archive.Get<AccountRegister>().AddAsync(Invited, "Proefpersoon", null, AccountRole.Corrector, Stop);
        using var withApp = await Visitor.SignedInAsync(_site, AccountRole.Editor);
        var app = new TestApp((await withApp.PageAsync("/redactie/account/app")).QuerySelector(".secret")!.TextContent);
        using var on = await withApp.SendAsync("/redactie/account/app", "#code", ("code", app.Code()), ("huidig", Visitor.Password));
        return
        [
            ("unknown", Unknown, Wrong), ("known", known.Email, Wrong), ("blocked", blocked.Email, Visitor.Password), ("invited", Invited, Wrong),
            ("invited, without a password", Invited, ""), ("with an app", withApp.Email, Wrong), ("no address", "geen adres", Wrong),
        ];
    }

    // Everything that whoever asked gets to see, without what they said themselves and what is new each time.
    private static async Task<string> DescribeAsync(HttpResponseMessage answer, string said)
    {
        var text = await ArchiveSite.TextAsync(answer);
        var headers = answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key is not ("Content-Length" or "Date"))
            .Select(header => $"{header.Key}: {Sealed().Replace(string.Join(", ", header.Value), "")}").Order();
        var bare = Sealed().Replace(said.Length > 0 ? text.Replace(WebUtility.HtmlEncode(said), "", StringComparison.Ordinal) : text, "");
        return $"{(int)answer.StatusCode}\n{string.Join('\n', headers)}\n{bare}";
    }

    // What the site seals is other letters each time.
    [GeneratedRegex(@"CfDJ8[\w-]+")]
    private static partial Regex Sealed();

    [GeneratedRegex("\"challenge\":\"[^\"]+\"")]
    private static partial Regex Challenge();
}
