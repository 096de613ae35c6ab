using Microsoft.Playwright;
using NewsArchive.Browser.Tests.Proofs;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reading.Desk;

namespace NewsArchive.Browser.Tests;

/// <summary>What an editor typed when something came in between: a lost connection, a restart, an ended session, somebody else at the machine.</summary>
public sealed class UnsentTextJourneys : IAsyncLifetime
{
    private const string Other = "collega@voorbeeld.example";

    private ProofSite _site = null!;
    private IReadOnlyList<long> _figures = [];
    private UnsentPage _desk = null!;
    private IPage _page = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await ProofSite.CreateAsync(AccountRole.Editor, [.. Enumerable.Range(0, 3).Select(ProofSite.Report)]);
        _figures = await _site.FiguresAsync();
        _page = await _site.NewPageAsync();
        _desk = await UnsentPage.OfAsync(_page);
        await ProofSite.SignInAsync(_page, ProofSite.Email);
    }

    public async ValueTask DisposeAsync()
    {
        await _page.Context.CloseAsync();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task Nothing_typed_is_lost_and_the_editor_is_told_what_changed_meanwhile()
    {
        await AfterALostConnectionAsync();
        await AfterABrokenCircuitAsync();
        await AfterARestartAsync();
        // A page that reloads by itself does not ask whether to leave it.
        Assert.Empty(_desk.Dialogs);
        await AfterAnEndedSessionAsync();
        Assert.Empty(_desk.Dialogs);
    }

    // One browser keeps what each of its tabs could not send; the newest comes first, and the other is not lost for that.
    [Fact]
    public async Task Two_tabs_on_one_item_each_keep_their_own()
    {
        await _desk.OpenAsync(_figures[0]);
        var (_, other) = await TabAsync();
        await other.OpenAsync(_figures[0]);
        await Assertions.Expect(_page.Locator(".desk-presence")).ToContainTextAsync("in een ander tabblad");

        await _page.Context.SetOfflineAsync(true);
        foreach (var (page, text) in _page.Context.Pages.Zip(["Uit het eerste tabblad.", "Uit het tweede tabblad."]))
        {
            await page.EvaluateAsync("cut()");
            await new UnsentPage(page).Caption.FillAsync(text);
        }

        var (fresh, desk) = await TabAsync();
        foreach (var page in fresh.Context.Pages.Where(page => page != fresh).ToList())
            await page.CloseAsync();
        await fresh.Context.SetOfflineAsync(false);
        await desk.OpenAsync(_figures[0]);
        await Assertions.Expect(desk.Caption).ToHaveValueAsync("Uit het tweede tabblad.");
        Assert.Contains("Uit het eerste tabblad.", await desk.UnsentAsync(), StringComparison.Ordinal);
        await fresh.GetByText("Concept weggooien").ClickAsync();
        await Assertions.Expect(desk.Caption).ToHaveValueAsync("Mensen op brug 0.");
        await desk.UnsentNoMoreAsync("Uit het tweede tabblad.");

        await desk.OpenAsync(_figures[0]);
        await Assertions.Expect(desk.Caption).ToHaveValueAsync("Uit het eerste tabblad.");
        await desk.NothingUnsentAsync();
    }

    // A choice is no letter: the server hears of it by another event.
    [Fact]
    public async Task A_kind_of_block_that_was_chosen_without_a_connection_arrives_once_there_is_one()
    {
        await _page.GotoAsync("/redactie/artikelen/1");
        await _desk.ReadyAsync();
        await _page.Locator("summary", new() { HasText = "Blokken" }).ClickAsync();
        await _page.Context.SetOfflineAsync(true);
        await _page.EvaluateAsync("cut()");
        await Assertions.Expect(_page.Locator(".connection-lost")).ToBeVisibleAsync();
        await _page.Locator(".desk-blocks select").First.SelectOptionAsync(new SelectOptionValue { Label = "Citaat" });
        Assert.Contains("block", await _desk.UnsentAsync(), StringComparison.Ordinal);
        await _page.EvaluateAsync("isCut = false");
        await _page.Context.SetOfflineAsync(false);

        await Assertions.Expect(_page.Locator(".desk-changes")).ToContainTextAsync("Citaat");
        await _desk.NothingUnsentAsync();
    }

    // Another tab of the same browser.
    private async Task<(IPage Page, UnsentPage Desk)> TabAsync()
    {
        var page = await _page.Context.NewPageAsync();
        return (page, await UnsentPage.OfAsync(page));
    }

    // The circuit is still there, but what was typed without a connection never reached it.
    private async Task AfterALostConnectionAsync()
    {
        await _desk.OpenAsync(_figures[0]);
        await _desk.KeepAsync("Voor de storing.");
        // Offline alone leaves sockets that are open as they are; without sockets alone, plain requests take their place.
        await _page.Context.SetOfflineAsync(true);
        await _page.EvaluateAsync("cut()");
        await Assertions.Expect(_page.Locator(".connection-lost")).ToBeVisibleAsync();
        await _desk.Caption.FillAsync("Tijdens de storing.");
        await CorrectAsync(_figures[0], CorrectedField.CaptionCredit, "ANP");
        Assert.Contains("Tijdens de storing.", await _desk.UnsentAsync(), StringComparison.Ordinal);
        await _page.EvaluateAsync("isCut = false");
        await _page.Context.SetOfflineAsync(false);

        await Assertions.Expect(_page.Locator(".connection-lost")).ToBeHiddenAsync();
        await Assertions.Expect(_page.Locator(".desk-kept")).ToContainTextAsync("Concept bewaard");
        await Assertions.Expect(_desk.Preview).ToContainTextAsync("Tijdens de storing.");
        await Assertions.Expect(_page.Locator("[name=caption-credit]")).ToHaveValueAsync("ANP");
        await _desk.NothingUnsentAsync();
        Assert.Contains("Tijdens de storing.", await DraftAsync(_figures[0]), StringComparison.Ordinal);

        // Once the connection holds, the browser keeps nothing that the server has: it would come up as unsent another day.
        await _desk.KeepAsync("Na de storing.");
        await _desk.NothingUnsentAsync();
    }

    // A fault of the program ends the circuit, and nothing on the page works any more: it says so.
    private async Task AfterABrokenCircuitAsync()
    {
        await _desk.OpenAsync(_figures[0]);
        await _desk.KeepAsync("Voor de breuk.");
        await _page.EvaluateAsync("() => forge.call('OnLocationChanged', 'https://ander.example/', null, false)");
        await Assertions.Expect(_page.GetByText("Deze pagina werkt niet meer door een fout.")).ToBeVisibleAsync();
        await _desk.Caption.FillAsync("Na de breuk.");
        await _page.GetByRole(AriaRole.Button, new() { Name = "Opnieuw laden" }).ClickAsync();

        await Assertions.Expect(_page.Locator(".desk-notice")).ToContainTextAsync("Deze browser had nog tekst");
        await Assertions.Expect(_desk.Caption).ToHaveValueAsync("Na de breuk.");
        await _desk.NothingUnsentAsync();
    }

    // Killed as by a power cut; a colleague's correction is there when the site comes up again.
    private async Task AfterARestartAsync()
    {
        await _desk.OpenAsync(_figures[1]);
        await _desk.KeepAsync("Voor de herstart.");
        await _site.Process.KillAsync();
        await _desk.Caption.FillAsync("Terwijl de server weg was.");
        await CorrectAsync(_figures[1], CorrectedField.CaptionText, "Wat een collega intussen schreef.");
        await _site.StartAsync();

        await Assertions.Expect(_page.Locator(".desk-notice")).ToContainTextAsync("Deze browser had nog tekst", new() { Timeout = 90_000 });
        await Assertions.Expect(_desk.Caption).ToHaveValueAsync("Terwijl de server weg was.");
        await Assertions.Expect(_page.Locator(".desk-notice")).ToContainTextAsync("Sindsdien is hier iets gewijzigd");
        var conflict = _page.GetByRole(AriaRole.Alertdialog);
        await Assertions.Expect(conflict).ToContainTextAsync("Wat een collega intussen schreef.");
        await Assertions.Expect(conflict).ToContainTextAsync("Terwijl de server weg was.");
        await _desk.NothingUnsentAsync();
    }

    private async Task AfterAnEndedSessionAsync()
    {
        await _desk.OpenAsync(_figures[2]);
        await _desk.KeepAsync("Voor het einde.");
        var owner = (await _page.Locator("[data-desk-draft]").GetAttributeAsync("data-desk-draft"))!;
        var editor = await _site.Archive.Get<AccountRegister>().FindByEmailAsync(ProofSite.Email, CancellationToken.None);
        await _site.Archive.Get<AccountAdministration>().EndSessionsAsync(editor!, CancellationToken.None);
        await _desk.Caption.FillAsync("Het laatste dat getypt werd.");
        await Assertions.Expect(_page.GetByText("Meld u opnieuw aan.")).ToBeVisibleAsync(new() { Timeout = 60_000 });

        await SomebodyElseAtTheSameMachineAsync(owner);

        await ProofSite.SignInAsync(_page, ProofSite.Email, $"/aanmelden?terug=/redactie/bijschriften/{_figures[2]}");
        await _desk.ReadyAsync();
        await Assertions.Expect(_page.Locator(".desk-notice")).ToContainTextAsync("Deze browser had nog tekst");
        await Assertions.Expect(_desk.Caption).ToHaveValueAsync("Het laatste dat getypt werd.");
        await _desk.NothingUnsentAsync();
    }

    private async Task SomebodyElseAtTheSameMachineAsync(string owner)
    {
        await _site.AddAsync(Other, AccountRole.Editor);
        await ProofSite.SignInAsync(_page, Other);
        await _desk.OpenAsync(_figures[2]);
        Assert.NotEqual(owner, await _page.Locator("[data-desk-draft]").GetAttributeAsync("data-desk-draft"));
        await Assertions.Expect(_desk.Caption).ToHaveValueAsync("Mensen op brug 2.");
        await Assertions.Expect(_page.Locator(".desk-notice")).ToHaveCountAsync(0);

        Assert.Contains("Het laatste dat getypt werd.", await _desk.UnsentAsync(), StringComparison.Ordinal);
        await ForgeAsync(owner);
        await _page.GotoAsync("/afmelden");
        await _page.GetByRole(AriaRole.Button, new() { Name = "Afmelden" }).ClickAsync();
        await _page.ArriveAsync(url => !url.Contains("afmelden", StringComparison.Ordinal));
    }

    // In a browser of their own, so that what this one keeps for the owner is not theirs to throw away.
    private async Task ForgeAsync(string owner)
    {
        var page = await _site.NewPageAsync();
        await ProofSite.SignInAsync(page, Other, $"/aanmelden?terug=/redactie/bijschriften/{_figures[2]}");
        await new UnsentPage(page).ReadyAsync();
        await page.Locator("[data-desk-draft]").EvaluateAsync("(form, name) => { form.dataset.deskDraft = name; }", owner);
        await new UnsentPage(page).Caption.FillAsync("Van iemand anders.");
        await Assertions.Expect(page.Locator(".desk-kept")).ToContainTextAsync("Concept bewaard");
        await page.ReloadAsync();
        await new UnsentPage(page).ReadyAsync();
        await page.GetByText("Concept weggooien").ClickAsync();
        await Assertions.Expect(new UnsentPage(page).Caption).ToHaveValueAsync("Mensen op brug 2.");
        Assert.Contains("Voor het einde.", await DraftAsync(_figures[2]), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private async Task<string> DraftAsync(long figure)
    {
        await using var context = _site.Archive.Open();
        return string.Join('\n', context.Drafts.Where(draft => draft.FigureId == figure).Select(draft => draft.Content).ToList());
    }

    private async Task CorrectAsync(long figure, CorrectedField field, string value)
    {
        var target = (await _site.Archive.Get<DeskFigureReader>().ReadAsync(figure, CancellationToken.None))!
            .Fields.First(some => some.Target.Field == field).Target;
        await _site.Archive.Get<AuthorRegister>().NameAsync(new string('b', 32), "Collega (verzonnen)", null, CancellationToken.None);
        Assert.IsType<EditResult.Saved>(await _site.Archive.Get<ArchiveEditor>().SaveAsync(
            new EditRequest(new string('b', 32), "Proef", [new FieldChange(target, value, 0)]), CancellationToken.None));
    }
}
