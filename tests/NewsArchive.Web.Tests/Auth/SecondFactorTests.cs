using System.Net;
using NewsArchive.Store.Accounts;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Auth;

public sealed class SecondFactorTests
{
    private const string AppPage = "/redactie/account/app";

    [Fact]
    public async Task With_an_app_a_password_is_not_enough_and_each_code_works_once()
    {
        await using var site = await ArchiveSite.WithAsync();
        using var owner = await Visitor.SignedInAsync(site, AccountRole.Editor);
        var (app, _) = await SetUpAsync(owner);

        using var thief = Visitor.Of(site);
        using var password = await thief.SignInAsync(owner.Email, Visitor.Password);
        Assert.Equal("/aanmelden/code", password.Headers.Location!.AbsolutePath);
        using var desk = await thief.GetAsync("/redactie/account");
        Assert.Equal(HttpStatusCode.Found, desk.StatusCode);
        var right = app.Code(1);
        using var wrong = await thief.SendAsync("/aanmelden/code", "#code", ("code", right == "000000" ? "000001" : "000000"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);

        using var done = await thief.SendAsync("/aanmelden/code", "#code", ("code", $"{right[..3]} {right[3..]}"));
        Assert.Equal("/redactie", done.Headers.Location!.AbsolutePath);

        using var watcher = Visitor.Of(site);
        using var step = await watcher.SignInAsync(owner.Email, Visitor.Password);
        using var again = await watcher.SendAsync("/aanmelden/code", "#code", ("code", right));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
    }

    [Fact]
    public async Task A_recovery_code_signs_in_once_and_leads_on_to_where_one_was_going()
    {
        await using var site = await ArchiveSite.WithAsync();
        using var owner = await Visitor.SignedInAsync(site, AccountRole.Editor);
        var (_, codes) = await SetUpAsync(owner);
        Assert.Equal(10, codes.Distinct().Count());

        using var first = await RecoverAsync(site, owner.Email, codes[0]);
        using var second = await RecoverAsync(site, owner.Email, codes[0]);

        Assert.Equal("/redactie/account", first.Headers.Location!.AbsolutePath);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.StatusCode);
    }

    [Fact]
    public async Task Five_wrong_codes_lock_the_place_that_tried_them_also_for_the_password()
    {
        await using var site = await ArchiveSite.WithAsync();
        using var owner = await Visitor.SignedInAsync(site, AccountRole.Editor);
        var (app, _) = await SetUpAsync(owner);
        using var guesser = Visitor.Of(site);
        using var password = await guesser.SignInAsync(owner.Email, Visitor.Password);
        for (var time = 0; time < 5; time++)
        {
            using var wrong = await guesser.SendAsync("/aanmelden/code", "#code", ("code", "abcdef"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        }

        using var locked = await guesser.SendAsync("/aanmelden/code", "#code", ("code", app.Code(1)));

        Assert.Equal(HttpStatusCode.TooManyRequests, locked.StatusCode);
    }

    [Fact]
    public async Task A_password_that_was_changed_meanwhile_ends_the_half_sign_in()
    {
        await using var site = await ArchiveSite.WithAsync();
        using var owner = await Visitor.SignedInAsync(site, AccountRole.Editor);
        var (app, _) = await SetUpAsync(owner);
        using var thief = Visitor.Of(site);
        using var password = await thief.SignInAsync(owner.Email, Visitor.Password);
        var form = await thief.PageAsync("/aanmelden/code");
        await site.Archive.Get<AccountPasswords>().ChangeAsync(
            owner.AccountId!, "blauwe tafel wandelt", null, TestContext.Current.CancellationToken);

        using var answer = await thief.PostAsync(
            "/aanmelden/code", ("_handler", "code"), ("code", app.Code(1)), ("__RequestVerificationToken", TokenOf(form)));

        Assert.Equal("/aanmelden", answer.Headers.Location!.AbsolutePath);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Turning_the_app_off_asks_for_the_password()
    {
        await using var site = await ArchiveSite.WithAsync();
        using var owner = await Visitor.SignedInAsync(site, AccountRole.Editor);
        await SetUpAsync(owner);

        using var refused = await owner.SendAsync("/redactie/account", "[action$='app/uit'] input", ("huidig", "verkeerd verkeerd"));
        Assert.EndsWith("fout=PasswordWrong", refused.Headers.Location!.OriginalString, StringComparison.Ordinal);
        using var done = await owner.SendAsync("/redactie/account", "[action$='app/uit'] input", ("huidig", Visitor.Password));

        Assert.EndsWith("gedaan=app-off", done.Headers.Location!.OriginalString, StringComparison.Ordinal);
        using var plain = Visitor.Of(site);
        using var step = await plain.SignInAsync(owner.Email, Visitor.Password);
        Assert.Equal("/redactie", step.Headers.Location!.AbsolutePath);
    }

    [Fact]
    public async Task A_passer_by_at_an_open_desk_makes_no_key_to_the_account()
    {
        await using var site = await ArchiveSite.WithAsync();
        using var owner = await Visitor.SignedInAsync(site, AccountRole.Editor);
        var app = new TestApp((await owner.PageAsync(AppPage)).QuerySelector(".secret")!.TextContent);

        using var noApp = await owner.SendAsync(AppPage, "#code", ("code", app.Code()), ("huidig", "niet het wachtwoord"));
        using var noPasskey = await owner.SendAsync("/redactie/account", "#huidig-passkey", ("huidig", "niet het wachtwoord"));
        var token = (await owner.PageAsync("/redactie/account")).QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var options = await owner.PostAsync("/redactie/account/passkey", ("__RequestVerificationToken", token), ("huidig", "niet het wachtwoord"));
        using var allowed = await owner.PostAsync("/redactie/account/passkey", ("__RequestVerificationToken", token), ("huidig", Visitor.Password));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, noApp.StatusCode);
        Assert.Contains("fout=Passkey", noPasskey.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, options.StatusCode);
        Assert.Equal(HttpStatusCode.OK, allowed.StatusCode);
        Assert.NotNull((await owner.PageAsync(AppPage)).QuerySelector(".secret"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("{}")]
    public async Task A_passkey_that_nobody_asked_for_is_refused_in_words(string credential)
    {
        await using var site = await ArchiveSite.WithAsync();
        using var owner = await Visitor.SignedInAsync(site, AccountRole.Editor);
        using var stranger = Visitor.Of(site);

        using var made = await owner.SendAsync("/redactie/account", "#huidig-passkey", ("credential", credential));
        using var shown = await stranger.SendAsync("/aanmelden", "form.passkey button", ("credential", credential));

        Assert.Contains("fout=Passkey", made.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, shown.StatusCode);
    }

    private static async Task<(TestApp App, IReadOnlyList<string> Codes)> SetUpAsync(Visitor owner)
    {
        var page = await owner.PageAsync(AppPage);
        Assert.NotNull(page.QuerySelector("svg.qr path[d]"));
        var app = new TestApp(page.QuerySelector(".secret")!.TextContent);
        using var answer = await owner.SendAsync(AppPage, "#code", ("code", app.Code()), ("huidig", Visitor.Password));
        var codes = (await Visitor.ReadAsync(answer)).QuerySelectorAll(".codes li").Select(item => item.TextContent.Trim()).ToList();
        return (app, codes);
    }

    private static async Task<HttpResponseMessage> RecoverAsync(ArchiveSite site, string email, string code)
    {
        using var visitor = Visitor.Of(site);
        using var step = await visitor.SignInAsync(email, Visitor.Password, "/redactie/account");
        return await visitor.SendAsync("/aanmelden/herstelcode?terug=%2Fredactie%2Faccount", "#code", ("code", code));
    }

    private static string TokenOf(AngleSharp.Html.Dom.IHtmlDocument page) =>
        page.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
}
