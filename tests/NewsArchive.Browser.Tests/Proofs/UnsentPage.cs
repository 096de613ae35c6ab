using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests.Proofs;

/// <summary>A caption at the desk in a browser whose connection can be taken away.</summary>
internal sealed class UnsentPage(IPage page)
{
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

    /// <summary>Questions that the page asked of its reader; each was answered with yes.</summary>
    public List<string> Dialogs { get; } = [];

    public ILocator Caption => page.Locator("textarea[name=caption]");

    /// <summary>What the server makes of what was typed.</summary>
    public ILocator Preview => page.Locator(".desk-form .caption-text");

    public static async Task<UnsentPage> OfAsync(IPage page)
    {
        var desk = new UnsentPage(page);
        await page.AddInitScriptAsync(Script);
        await page.AddInitScriptAsync(ForgedSocket.Script);
        page.Dialog += (_, dialog) =>
        {
            desk.Dialogs.Add(dialog.Type);
            _ = dialog.AcceptAsync();
        };
        return desk;
    }

    /// <summary>Opens a caption, and waits until typing reaches the server.</summary>
    public async Task OpenAsync(long figure)
    {
        await page.GotoAsync($"/redactie/bijschriften/{figure}");
        await ReadyAsync();
    }

    public Task ReadyAsync() => page.Locator(".desk-form[data-live=true]").WaitForAsync(new() { Timeout = 60_000 });

    /// <summary>Types a caption, and waits until the server has it and keeps it.</summary>
    public async Task KeepAsync(string text)
    {
        await Caption.FillAsync(text);
        await Assertions.Expect(Preview).ToContainTextAsync(text);
        await Assertions.Expect(page.Locator(".desk-kept")).ToContainTextAsync("Concept bewaard");
    }

    /// <summary>Waits until this browser keeps nothing any more.</summary>
    // By asking again and again: the page's policy forbids scripts that wait for an expression.
    public async Task NothingUnsentAsync()
    {
        for (var attempt = 0; attempt < 100 && await UnsentAsync() != ""; attempt++)
            await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.Equal("", await UnsentAsync());
    }

    /// <summary>Waits until this browser does not keep a text any more.</summary>
    public async Task UnsentNoMoreAsync(string text)
    {
        for (var attempt = 0; attempt < 100 && (await UnsentAsync()).Contains(text, StringComparison.Ordinal); attempt++)
            await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(text, await UnsentAsync(), StringComparison.Ordinal);
    }

    /// <summary>What this browser keeps because the server does not.</summary>
    public Task<string> UnsentAsync() => page.EvaluateAsync<string>("unsent()");
}
