using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests;

/// <summary>Signing in as people do. The one who does is invented.</summary>
public sealed class AccountJourneys(RunningSite site) : IClassFixture<RunningSite>
{
    private const string Email = "beheer@voorbeeld.example";
    private const string Password = "paard batterij nietje";

    // Passkeys belong to a name, not to a number.
    private string Root => $"http://localhost:{site.Address.Port}";

    [Fact]
    public async Task The_first_administrator_comes_in_without_script_makes_a_passkey_and_signs_in_with_it()
    {
        var plain = await OpenAsync(script: false);
        await BecomeAdministratorAsync(plain);
        await CheckPagesAsync(await plain.Context.StorageStateAsync());
        await plain.Context.CloseAsync();

        var page = await OpenAsync(script: true);
        await AddAuthenticatorAsync(page);
        await SignInAsync(page);
        await page.GotoAsync("/redactie/account");
        await page.Locator("#naam-passkey").FillAsync("proefsleutel");
        await page.Locator("#huidig-passkey").FillAsync("niet het wachtwoord");
        await page.GetByRole(AriaRole.Button, new() { Name = "Passkey toevoegen" }).ClickAsync();
        await Assertions.Expect(page.Locator(".passkey [role=alert]")).ToContainTextAsync("huidige wachtwoord klopt niet");
        await page.Locator("#huidig-passkey").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Passkey toevoegen" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("toegevoegd");
        await Assertions.Expect(page.Locator(".form-list").First).ToContainTextAsync("proefsleutel");

        await page.GotoAsync("/afmelden");
        await page.GetByRole(AriaRole.Button, new() { Name = "Afmelden" }).ClickAsync();
        await page.GotoAsync("/aanmelden?terug=/redactie/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Aanmelden met een passkey" }).ClickAsync();

        await page.ArriveAsync("**/redactie/account");
        await page.Locator("[action$='passkeys/weg'] button").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("verwijderd");
        await page.GotoAsync("/afmelden");
        await page.GetByRole(AriaRole.Button, new() { Name = "Afmelden" }).ClickAsync();
        await page.GotoAsync("/aanmelden");
        await page.GetByRole(AriaRole.Button, new() { Name = "Aanmelden met een passkey" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert).First).ToContainTextAsync("niet gelukt");
        await page.Context.CloseAsync();
    }

    private async Task BecomeAdministratorAsync(IPage page)
    {
        await page.GotoAsync(site.BeginLink);
        await page.Locator("#naam").FillAsync("Proef Beheerder");
        await page.Locator("#email").FillAsync(Email);
        await page.Locator("#wachtwoord").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Beheerder worden" }).ClickAsync();
        await page.ArriveAsync("**/aanmelden?terug=*");
        await SignInAsync(page);
        await page.ArriveAsync("**/redactie/account");
    }

    private static async Task SignInAsync(IPage page)
    {
        if (!page.Url.Contains("/aanmelden", StringComparison.Ordinal))
            await page.GotoAsync("/aanmelden?terug=/redactie/account");
        await page.Locator("#email").FillAsync(Email);
        await page.Locator("#wachtwoord").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Aanmelden", Exact = true }).ClickAsync();
        await page.ArriveAsync("**/redactie/account");
    }

    /// <summary>axe finds nothing, and nothing scrolls sideways, at either width, in light and dark, signed in and not.</summary>
    private async Task CheckPagesAsync(string signedIn)
    {
        var complaints = new List<string>();
        var page = await OpenAsync(script: true, signedIn, isChecked: true);
        var user = await UserPageAsync(page);
        foreach (var path in new[] { "/redactie/account", "/redactie/account?fout=PasswordWrong", "/redactie/account/app", "/beheer/gebruikers", user, "/afmelden" })
            await CheckAsync(page, path, complaints);
        await page.Context.CloseAsync();
        var anonymous = await OpenAsync(script: true, isChecked: true);
        foreach (var path in new[] { "/aanmelden", "/aanmelden/wachtwoord?sleutel=0", "/beheer/begin?sleutel=0", "/afmelden" })
            await CheckAsync(anonymous, path, complaints);
        await anonymous.Context.CloseAsync();
        Assert.Empty(complaints);
    }

    private static async Task<string> UserPageAsync(IPage page)
    {
        await page.GotoAsync("/beheer/gebruikers");
        return (await page.Locator(".account-table td a").First.GetAttributeAsync("href"))!;
    }

    private static async Task CheckAsync(IPage page, string path, List<string> complaints)
    {
        await page.GotoAsync(path);
        complaints.AddRange(await PageCheck.ComplaintsAsync(page));
    }

    private static async Task AddAuthenticatorAsync(IPage page)
    {
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }

    // axe is a script that the pages' own policy forbids: only where it runs is the policy set aside.
    private async Task<IPage> OpenAsync(bool script, string? state = null, bool isChecked = false)
    {
        var context = await site.Browser.NewContextAsync(new()
        {
            BaseURL = Root,
            JavaScriptEnabled = script,
            Locale = "nl-NL",
            BypassCSP = isChecked,
            StorageState = state,
        });
        return await context.NewPageAsync();
    }
}
