using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests;

/// <summary>From a reader's proposal to a corrected caption, and what editors do with history. The people are invented.</summary>
public sealed class ProposalJourneys(RunningSite site) : IClassFixture<RunningSite>
{
    private const string Email = "redactie@voorbeeld.example";
    private const string Password = "paard batterij nietje";
    private const string Better = "Zo staat het beter beschreven, vindt een lezer.";

    // As long as a person types, which the site waits for.
    private static readonly TimeSpan Typing = TimeSpan.FromSeconds(3.5);

    [Fact]
    public async Task A_reader_without_script_proposes_an_editor_accepts_and_the_reader_sees_the_better_caption()
    {
        var reader = await site.OpenAsync("/artikelen?foto=ja", View.Desk);
        await reader.Locator(".card-title a").First.ClickAsync();
        var article = reader.Url;
        var form = await ProposeAsync(reader);
        var follow = reader.Url;
        await Assertions.Expect(reader.Locator(".followed")).ToContainTextAsync("Wacht op de redactie");

        var editor = await SignInAsync();
        await editor.GotoAsync("/redactie/voorstellen");
        await Assertions.Expect(editor.Locator(".review-card ins")).ToContainTextAsync("vindt een lezer");
        await CheckAsync(editor, "/redactie/voorstellen");
        var answer = editor.Locator("[id$='-antwoord']").First;
        await answer.FillAsync("Dank u, dat klopt.");
        await LoseCircuitAsync(editor);
        await Assertions.Expect(answer).ToHaveValueAsync("Dank u, dat klopt.");
        await answer.FocusAsync();
        await editor.Keyboard.PressAsync("Tab");
        await Assertions.Expect(editor.GetByRole(AriaRole.Button, new() { Name = "Neem over", Exact = true })).ToBeFocusedAsync();
        await editor.Keyboard.PressAsync("Enter");
        await Assertions.Expect(editor.GetByRole(AriaRole.Status).First).ToContainTextAsync("overgenomen");

        await reader.GotoAsync(follow);
        await Assertions.Expect(reader.Locator(".followed")).ToContainTextAsync("Dank u, dat klopt.");
        await reader.GotoAsync(article);
        await Assertions.Expect(reader.Locator(".caption-text").First).ToHaveTextAsync(Better);
        await reader.GotoAsync("/correcties");
        await Assertions.Expect(reader.Locator(".correction").First).ToContainTextAsync("vindt een lezer");

        await CheckAsync(editor, form, follow, article, "/correcties", "/correcties?van=gisteren");
        await CheckAsync(editor, "/redactie/geschiedenis", "/redactie/vervangen", "/beheer/importen", "/beheer/correcties");
        await UndoAsync(editor);
        await reader.Context.CloseAsync();
        await editor.Context.CloseAsync();
    }

    private static async Task<string> ProposeAsync(IPage reader)
    {
        await reader.GetByRole(AriaRole.Link, new() { Name = "Stel een verbetering voor" }).First.ClickAsync();
        var form = reader.Url;
        await reader.Locator("#bijschrift").FillAsync(Better);
        await reader.Locator("#reden").FillAsync("Op de foto is iets anders te zien.");
        await Task.Delay(Typing);
        await reader.GetByRole(AriaRole.Button, new() { Name = "Stuur het voorstel" }).ClickAsync();
        await reader.ArriveAsync(url => !url.Contains("nieuw", StringComparison.Ordinal));
        return form;
    }

    private async Task<IPage> SignInAsync()
    {
        // axe is a script that the page's own policy forbids.
        var context = await site.Browser.NewContextAsync(new() { BaseURL = site.Address.ToString(), BypassCSP = true, Locale = "nl-NL" });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.BeginLink);
        await page.Locator("#naam").FillAsync("Proef Redacteur");
        await page.Locator("#email").FillAsync(Email);
        await page.Locator("#wachtwoord").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Beheerder worden" }).ClickAsync();
        await page.ArriveAsync("**/aanmelden?terug=*");
        await page.Locator("#email").FillAsync(Email);
        await page.Locator("#wachtwoord").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Aanmelden", Exact = true }).ClickAsync();
        await page.ArriveAsync("**/redactie**");
        return page;
    }

    // As after a connection that was away for longer than the server waits: what was typed comes back in another circuit.
    private static async Task LoseCircuitAsync(IPage page)
    {
        // The circuit that takes over draws the page anew: whoever looks or types before that does so in vain.
        await page.EvaluateAsync("for (const card of document.querySelectorAll('.review-card')) card.dataset.former = ''");
        Assert.True(await page.EvaluateAsync<bool>("Blazor.pauseCircuit()"), "The circuit did not pause.");
        Assert.True(await page.EvaluateAsync<bool>("Blazor.resumeCircuit()"));
        await page.Locator(".review-card:not([data-former])").First.WaitForAsync();
    }

    private static async Task UndoAsync(IPage editor)
    {
        await editor.GotoAsync("/redactie/geschiedenis");
        await editor.GetByRole(AriaRole.Button, new() { Name = "Maak ongedaan…" }).First.ClickAsync();
        await editor.Locator("[id^='ongedaan-']").First.FillAsync("Toch niet");
        await editor.GetByRole(AriaRole.Button, new() { Name = "Zet de vorige waarde terug" }).ClickAsync();
        await Assertions.Expect(editor.Locator(".review-list > li")).ToHaveCountAsync(2);
    }

    private static async Task CheckAsync(IPage page, params string[] addresses)
    {
        var complaints = new List<string>();
        foreach (var address in addresses)
        {
            await page.GotoAsync(address);
            complaints.AddRange(await PageCheck.ComplaintsAsync(page));
        }

        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }
}
