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
    private const string Caption = "textarea[name=caption]";

    // What the server makes of what was typed.
    private const string Preview = ".desk-form .caption-text";
    private const string Other = "collega@voorbeeld.example";

    // Lets a test take the connection away, and says what this browser keeps of texts that the server has not.
    private const string Script =
        """
        window.sockets = [];
        window.WebSocket = class extends WebSocket {
          constructor(...given) {
            if (window.isCut) throw new Error("no connection");
            super(...given);
            window.sockets.push(this);
          }
        };
        window.cut = () => { window.isCut = true; window.sockets.forEach(socket => socket.close()); };
        window.unsent = () => Object.keys(localStorage).filter(key => key.startsWith("redactie-tekst:")).map(key => localStorage.getItem(key)).join(" ");
        """;

    private readonly List<string> _dialogs = [];
    private ProofSite _site = null!;
    private IReadOnlyList<long> _figures = [];
    private IPage _page = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await ProofSite.CreateAsync(AccountRole.Editor, [.. Enumerable.Range(0, 3).Select(ProofSite.Report)]);
        _figures = await _site.FiguresAsync();
        _page = await _site.NewPageAsync();
        await _page.AddInitScriptAsync(Script);
        _page.Dialog += (_, dialog) =>
        {
            _dialogs.Add(dialog.Type);
            _ = dialog.AcceptAsync();
        };
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
        await AfterARestartAsync();
        await AfterAnEndedSessionAsync();
        Assert.Empty(_dialogs);
    }

    // The circuit is still there, but what was typed without a connection never reached it.
    private async Task AfterALostConnectionAsync()
    {
        await OpenAsync(_figures[0]);
        await KeepAsync("Voor de storing.");
        // Offline alone leaves sockets that are open as they are; without sockets alone, plain requests take their place.
        await _page.Context.SetOfflineAsync(true);
        await _page.EvaluateAsync("cut()");
        await Assertions.Expect(_page.Locator(".connection-lost")).ToBeVisibleAsync();
        await _page.Locator(Caption).FillAsync("Tijdens de storing.");
        await CorrectAsync(_figures[0], CorrectedField.CaptionCredit, "ANP");
        Assert.Contains("Tijdens de storing.", await UnsentAsync(), StringComparison.Ordinal);
        await _page.EvaluateAsync("isCut = false");
        await _page.Context.SetOfflineAsync(false);

        await Assertions.Expect(_page.Locator(".connection-lost")).ToBeHiddenAsync();
        await Assertions.Expect(_page.Locator(".desk-kept")).ToContainTextAsync("Concept bewaard");
        await Assertions.Expect(_page.Locator(Preview)).ToContainTextAsync("Tijdens de storing.");
        await Assertions.Expect(_page.Locator("[name=caption-credit]")).ToHaveValueAsync("ANP");
        await NothingUnsentAsync();
        Assert.Contains("Tijdens de storing.", await DraftAsync(_figures[0]), StringComparison.Ordinal);

        // Once the connection holds, the browser keeps nothing that the server has: it would come up as unsent another day.
        await KeepAsync("Na de storing.");
        await NothingUnsentAsync();
    }

    // Killed as by a power cut; a colleague's correction is there when the site comes up again.
    private async Task AfterARestartAsync()
    {
        await OpenAsync(_figures[1]);
        await KeepAsync("Voor de herstart.");
        await _site.Process.KillAsync();
        await _page.Locator(Caption).FillAsync("Terwijl de server weg was.");
        await CorrectAsync(_figures[1], CorrectedField.CaptionText, "Wat een collega intussen schreef.");
        await _site.StartAsync();

        await Assertions.Expect(_page.Locator(".desk-notice")).ToContainTextAsync("Deze browser had nog tekst", new() { Timeout = 90_000 });
        await Assertions.Expect(_page.Locator(Caption)).ToHaveValueAsync("Terwijl de server weg was.");
        await Assertions.Expect(_page.Locator(".desk-notice")).ToContainTextAsync("Sindsdien wijzigden collega’s hier iets");
        var conflict = _page.GetByRole(AriaRole.Alertdialog);
        await Assertions.Expect(conflict).ToContainTextAsync("Wat een collega intussen schreef.");
        await Assertions.Expect(conflict).ToContainTextAsync("Terwijl de server weg was.");
        await NothingUnsentAsync();
    }

    private async Task AfterAnEndedSessionAsync()
    {
        await OpenAsync(_figures[2]);
        await KeepAsync("Voor het einde.");
        var owner = (await _page.Locator("[data-desk-draft]").GetAttributeAsync("data-desk-draft"))!;
        var editor = await _site.Archive.Get<AccountRegister>().FindByEmailAsync(ProofSite.Email, CancellationToken.None);
        await _site.Archive.Get<AccountAdministration>().EndSessionsAsync(editor!, CancellationToken.None);
        await _page.Locator(Caption).FillAsync("Het laatste dat getypt werd.");
        await Assertions.Expect(_page.GetByText("Meld u opnieuw aan.")).ToBeVisibleAsync(new() { Timeout = 60_000 });

        await SomebodyElseAtTheSameMachineAsync(owner);

        await ProofSite.SignInAsync(_page, ProofSite.Email, $"/aanmelden?terug=/redactie/bijschriften/{_figures[2]}");
        await ReadyAsync();
        await Assertions.Expect(_page.Locator(".desk-notice")).ToContainTextAsync("Deze browser had nog tekst");
        await Assertions.Expect(_page.Locator(Caption)).ToHaveValueAsync("Het laatste dat getypt werd.");
        await NothingUnsentAsync();
    }

    private async Task SomebodyElseAtTheSameMachineAsync(string owner)
    {
        await _site.AddAsync(Other, AccountRole.Editor);
        await ProofSite.SignInAsync(_page, Other);
        await OpenAsync(_figures[2]);
        Assert.NotEqual(owner, await _page.Locator("[data-desk-draft]").GetAttributeAsync("data-desk-draft"));
        await Assertions.Expect(_page.Locator(Caption)).ToHaveValueAsync("Mensen op brug 2.");
        await Assertions.Expect(_page.Locator(".desk-notice")).ToHaveCountAsync(0);

        Assert.Contains("Het laatste dat getypt werd.", await UnsentAsync(), StringComparison.Ordinal);
        await ForgeAsync(owner);
        await _page.GotoAsync("/afmelden");
        await _page.GetByRole(AriaRole.Button, new() { Name = "Afmelden" }).ClickAsync();
        await _page.WaitForURLAsync(url => !url.Contains("afmelden", StringComparison.Ordinal));
    }

    // In a browser of their own, so that what this one keeps for the owner is not theirs to throw away.
    private async Task ForgeAsync(string owner)
    {
        var page = await _site.NewPageAsync();
        await ProofSite.SignInAsync(page, Other, $"/aanmelden?terug=/redactie/bijschriften/{_figures[2]}");
        await new CaptionDesk(page).ReadyAsync();
        await page.Locator("[data-desk-draft]").EvaluateAsync("(form, name) => { form.dataset.deskDraft = name; }", owner);
        await page.Locator(Caption).FillAsync("Van iemand anders.");
        await Assertions.Expect(page.Locator(".desk-kept")).ToContainTextAsync("Concept bewaard");
        await page.GotoAsync("/redactie/concepten");
        await Assertions.Expect(page.Locator("[data-desk-item]")).ToHaveCountAsync(1);
        await page.Locator("[data-desk-item] button").ClickAsync();
        await Assertions.Expect(page.Locator("[data-desk-item]")).ToHaveCountAsync(0);
        Assert.Contains("Voor het einde.", await DraftAsync(_figures[2]), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    private async Task OpenAsync(long figure)
    {
        await _page.GotoAsync($"/redactie/bijschriften/{figure}");
        await ReadyAsync();
    }

    private Task ReadyAsync() => _page.Locator(".desk-form[data-live=true]").WaitForAsync(new() { Timeout = 60_000 });

    private async Task KeepAsync(string text)
    {
        await _page.Locator(Caption).FillAsync(text);
        await Assertions.Expect(_page.Locator(Preview)).ToContainTextAsync(text);
        await Assertions.Expect(_page.Locator(".desk-kept")).ToContainTextAsync("Concept bewaard");
    }

    // By asking again and again: the page's policy forbids scripts that wait for an expression.
    private async Task NothingUnsentAsync()
    {
        for (var attempt = 0; attempt < 100 && await UnsentAsync() != ""; attempt++)
            await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.Equal("", await UnsentAsync());
    }

    private Task<string> UnsentAsync() => _page.EvaluateAsync<string>("unsent()");

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
