using System.Net;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Editing;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Auth;

public sealed class UserManagementTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_administrator_comes_by_a_link_that_dies_with_its_use()
    {
        await using var site = await ArchiveSite.WithAsync();
        var first = site.Archive.Get<FirstAdministrator>();
        var stale = await first.OfferAsync(Stop);
        var link = $"/beheer/begin?sleutel={await first.OfferAsync(Stop)}";
        using var visitor = Visitor.Of(site);
        using var old = await visitor.GetAsync($"/beheer/begin?sleutel={stale}");
        using var guess = await visitor.GetAsync($"/beheer/begin?sleutel={new string('0', 64)}");
        Assert.Equal([HttpStatusCode.Gone, HttpStatusCode.Gone], [old.StatusCode, guess.StatusCode]);

        using var made = await visitor.SendAsync(
            link, "#naam", ("naam", "Eerste Beheerder"), ("email", "eerste@voorbeeld.example"), ("wachtwoord", Visitor.Password));
        Assert.Equal("/aanmelden", made.Headers.Location!.AbsolutePath);
        using var again = await visitor.GetAsync(link);
        Assert.Equal(HttpStatusCode.Gone, again.StatusCode);
        using var signedIn = await visitor.SignInAsync("eerste@voorbeeld.example", Visitor.Password);
        using var users = await visitor.GetAsync("/beheer/gebruikers");

        Assert.Equal(HttpStatusCode.OK, users.StatusCode);
        Assert.Null(await first.OfferAsync(Stop));
    }

    [Fact]
    public async Task An_account_that_came_another_way_kills_the_link_of_the_first_administrator()
    {
        await using var site = await ArchiveSite.WithAsync();
        var key = await site.Archive.Get<FirstAdministrator>().OfferAsync(Stop);
        using var other = await Visitor.WithAccountAsync(site, AccountRole.Administrator);

        using var answer = await other.GetAsync($"/beheer/begin?sleutel={key}");

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
    }

    [Fact]
    public async Task Somebody_who_is_added_sets_a_password_by_a_link_that_is_shown_once()
    {
        await using var site = await ArchiveSite.WithAsync();
        using var administrator = await Visitor.SignedInAsync(site, AccountRole.Administrator);
        using var added = await administrator.SendAsync(
            "/beheer/gebruikers", "#rol", ("naam", "Nieuwe Collega"), ("email", "nieuw@voorbeeld.example"), ("rol", "Corrector"));
        var link = (await Visitor.ReadAsync(added)).QuerySelector(".secret")!.TextContent;
        Assert.StartsWith("http://localhost/aanmelden/wachtwoord?sleutel=", link, StringComparison.Ordinal);
        Assert.Null((await administrator.PageAsync("/beheer/gebruikers")).QuerySelector(".secret"));
        using var colleague = Visitor.Of(site);
        using var early = await colleague.SignInAsync("nieuw@voorbeeld.example", "");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        using var weak = await colleague.SendAsync(link, "#wachtwoord", ("wachtwoord", "welkom123!"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, weak.StatusCode);

        using var set = await colleague.SendAsync(link, "#wachtwoord", ("wachtwoord", Visitor.Password));
        using var dead = await colleague.GetAsync(link);
        using var signedIn = await colleague.SignInAsync("NIEUW@voorbeeld.example", Visitor.Password);

        Assert.Equal(HttpStatusCode.Gone, dead.StatusCode);
        Assert.Equal("/redactie", signedIn.Headers.Location!.AbsolutePath);
    }

    [Theory]
    [InlineData("rol")]
    [InlineData("blokkeren")]
    [InlineData("wissen")]
    public async Task The_last_administrator_stays(string verb)
    {
        await using var site = await ArchiveSite.WithAsync();
        using var administrator = await Visitor.SignedInAsync(site, AccountRole.Administrator);
        using var editor = await Visitor.WithAccountAsync(site, AccountRole.Editor);
        var page = $"/beheer/gebruikers/{administrator.AccountId}";

        using var answer = await administrator.SendAsync(page, $"[action$='/{verb}'] button", ("rol", "Editor"));

        Assert.EndsWith("fout=LastAdministrator", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var told = await administrator.PageAsync(answer.Headers.Location.OriginalString);
        Assert.Contains("laatste beheerder", told.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erasing_a_person_takes_every_name_and_leaves_the_number()
    {
        await using var site = await ArchiveSite.WithAsync();
        using var administrator = await Visitor.SignedInAsync(site, AccountRole.Administrator);
        using var leaving = await Visitor.SignedInAsync(site, AccountRole.Editor, "vertrekt@voorbeeld.example");
        using var named = await leaving.SendAsync("/redactie/account", "#openbaar", ("naam", "Vertrekkende Collega"), ("openbaar", "V. Collega"));
        var sessions = await site.Archive.Get<SessionBook>().ListAsync(leaving.AccountId!, Stop);
        await using var circuit = Circuit.With(site, leaving.AccountId!, sessions[0].Id);
        var author = (await circuit.AskAsync(NewsArchive.Web.Auth.Gate.Operation.Correct)).AuthorId;
        Assert.Equal("V. Collega", (await site.Archive.Get<AuthorRegister>().FindAsync(author, Stop))!.PublicName);

        using var erased = await administrator.SendAsync($"/beheer/gebruikers/{leaving.AccountId}", "[action$='/wissen'] button");

        Author? left = await site.Archive.Get<AuthorRegister>().FindAsync(author, Stop);
        Assert.Equal((null, null), (left!.Name, left.PublicName));
        Assert.Null(await site.Archive.Get<AccountRegister>().FindAsync(leaving.AccountId!, Stop));
        Assert.DoesNotContain("Vertrekkende", (await administrator.PageAsync("/beheer/gebruikers")).Body!.TextContent, StringComparison.Ordinal);
        using var gone = await leaving.GetAsync("/redactie/account");
        Assert.Equal(HttpStatusCode.Found, gone.StatusCode);
    }

    [Fact]
    public async Task A_name_that_is_none_is_refused_by_its_field()
    {
        await using var site = await ArchiveSite.WithAsync();
        using var administrator = await Visitor.SignedInAsync(site, AccountRole.Administrator);

        (string, string, string)[] bad = [("", "a@b.example", "naam"), ("Naam", "geen adres", "e-mailadres"), ("Na\u202Eam", "a@b.example", "naam")];
        foreach (var (name, email, word) in bad)
        {
            using var answer = await administrator.SendAsync("/beheer/gebruikers", "#rol", ("naam", name), ("email", email), ("rol", "Editor"));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains(word, (await Visitor.ReadAsync(answer)).QuerySelector(".fault")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Names_are_shown_as_text_whatever_they_hold()
    {
        await using var site = await ArchiveSite.WithAsync();
        using var administrator = await Visitor.SignedInAsync(site, AccountRole.Administrator);
        const string Hostile = "<img src=x onerror=alert(1)>\"'&";

        using var named = await administrator.SendAsync("/redactie/account", "#openbaar", ("naam", Hostile), ("openbaar", Hostile));

        foreach (var path in new[] { "/redactie/account", "/beheer/gebruikers", $"/beheer/gebruikers/{administrator.AccountId}" })
        {
            var page = await administrator.PageAsync(path);
            Assert.Empty(page.QuerySelectorAll("img, [onerror]"));
            Assert.Contains(Hostile, page.Body!.TextContent + page.QuerySelector("#naam")?.GetAttribute("value"), StringComparison.Ordinal);
        }
    }
}
