using System.Net;
using NewsArchive.Store.Accounts;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Auth;

public sealed class SignInTests
{
    [Fact]
    public async Task Somebody_with_an_account_signs_in_comes_back_to_the_page_and_signs_out_again()
    {
        await using var site = await ArchiveSite.WithAsync();
        using var editor = await Visitor.WithAccountAsync(site, AccountRole.Editor);

        using var refused = await editor.GetAsync("/redactie/account?x=1");
        Assert.Equal("/aanmelden?terug=%2Fredactie%2Faccount%3Fx%3D1", refused.Headers.Location!.OriginalString);
        using var signedIn = await editor.SignInAsync(editor.Email, Visitor.Password, "/redactie/account");
        Assert.Equal("/redactie/account", signedIn.Headers.Location!.AbsolutePath);
        Assert.Contains(editor.Email, (await editor.PageAsync("/redactie/account")).Body!.TextContent, StringComparison.Ordinal);

        using var signedOut = await editor.SendAsync("/afmelden", "button");
        using var after = await editor.GetAsync("/redactie/account");

        Assert.Equal(HttpStatusCode.Found, after.StatusCode);
        Assert.Empty(await site.Archive.Get<SessionBook>().ListAsync(editor.AccountId!, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_cookie_is_for_the_server_alone_and_not_for_other_sites()
    {
        await using var site = await ArchiveSite.WithAsync();
        using var editor = await Visitor.WithAccountAsync(site, AccountRole.Editor);

        using var plain = await editor.SignInAsync(editor.Email, Visitor.Password);
        var cookie = plain.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("sessie=", StringComparison.Ordinal));

        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=lax", cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("expires", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Over_https_the_cookie_is_bound_to_this_host()
    {
        await using var site = await ArchiveSite.WithAsync();
        using var editor = await Visitor.WithAccountAsync(site, AccountRole.Editor);
        editor.Client.BaseAddress = new Uri("https://localhost");

        using var secure = await editor.SignInAsync(editor.Email, Visitor.Password);
        var cookies = secure.Headers.GetValues("Set-Cookie").ToList();

        var kept = cookies.Where(value => !value.Contains("=;", StringComparison.Ordinal));
        Assert.All(kept, value => Assert.Contains("secure", value, StringComparison.Ordinal));
        Assert.Contains(cookies, value => value.StartsWith("__Host-sessie=", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("//ander.example/")]
    [InlineData("/\\ander.example")]
    [InlineData("https://ander.example/")]
    [InlineData("\\\\ander.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\t/ander.example")]
    [InlineData("/redactie\r\nSet-Cookie: a=b")]
    [InlineData("ander.example")]
    [InlineData("/aanmelden")]
    [InlineData("/%09/ander.example\u0000")]
    public async Task Signing_in_leads_nowhere_but_to_this_site(string back)
    {
        await using var site = await ArchiveSite.WithAsync();
        using var editor = await Visitor.WithAccountAsync(site, AccountRole.Editor);

        using var answer = await editor.SignInAsync(editor.Email, Visitor.Password, back);

        Assert.Equal(new Uri("http://localhost/redactie"), answer.Headers.Location);
    }

    [Theory]
    [InlineData("/aanmelden", "aanmelden")]
    [InlineData("/aanmelden", "passkey")]
    [InlineData("/aanmelden/code", "code")]
    [InlineData("/aanmelden/wachtwoord", "wachtwoord")]
    [InlineData("/afmelden", "afmelden")]
    [InlineData("/beheer/begin", "begin")]
    public async Task A_form_without_the_token_of_its_page_is_refused(string path, string form)
    {
        await using var site = await ArchiveSite.WithAsync();
        using var visitor = Visitor.Of(site);

        using var answer = await visitor.PostAsync(path, ("_handler", form), ("email", "a@voorbeeld.example"), ("wachtwoord", Visitor.Password));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("/aanmelden", true)]
    [InlineData("/redactie/account", true)]
    [InlineData("/aanmelden/code", false)]
    [InlineData("/beheer/gebruikers", false)]
    [InlineData("/", false)]
    public async Task Only_pages_for_passkeys_may_ask_for_one(string path, bool may)
    {
        await using var site = await ArchiveSite.WithAsync();
        using var administrator = await Visitor.SignedInAsync(site, AccountRole.Administrator);

        using var answer = await administrator.GetAsync(path);

        var permissions = Assert.Single(answer.Headers.GetValues("Permissions-Policy"));
        Assert.Equal(may, permissions.Contains("publickey-credentials-get=(self)", StringComparison.Ordinal));
        Assert.Equal(!may, permissions.Contains("publickey-credentials-get=()", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_reader_page_is_the_same_and_cached_for_somebody_who_is_signed_in()
    {
        await using var site = await ArchiveSite.WithAsync(NewsArchive.Web.Tests.Site.Samples.Article("Een"));
        using var editor = await Visitor.SignedInAsync(site, AccountRole.Editor);
        using var anonymous = await site.GetAsync("/artikelen");

        using var own = await editor.GetAsync("/artikelen");

        Assert.NotNull(own.Headers.Age);
        Assert.Equal(await ArchiveSite.TextAsync(anonymous), await ArchiveSite.TextAsync(own));
        Assert.False(own.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/aanmelden")]
    [InlineData("/redactie")]
    [InlineData("/beheer/begin")]
    public async Task Pages_that_know_who_asks_are_never_kept(string path)
    {
        await using var site = await ArchiveSite.WithAsync();
        using var editor = await Visitor.SignedInAsync(site, AccountRole.Editor);

        for (var time = 0; time < 2; time++)
        {
            using var answer = await editor.GetAsync(path);
            Assert.Null(answer.Headers.Age);
        }
    }
}
