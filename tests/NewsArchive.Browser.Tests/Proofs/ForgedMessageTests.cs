using Microsoft.Playwright;
using NewsArchive.Store.Accounts;

namespace NewsArchive.Browser.Tests.Proofs;

/// <summary>
/// Whoever is signed in writes their own messages to the server: the circuit that gets them may end, and nothing else. Each is tried by a
/// corrector and by an editor, while a colleague goes on with their work.
/// </summary>
public sealed class ForgedMessageTests : IAsyncLifetime
{
    private const string Corrector = "corrector@voorbeeld.example";
    private const string Typed = "woorden-die-niemand-anders-typt";

    // What the server makes of what was typed.
    private const string Preview = ".desk-form .caption-text";
    private readonly HttpClient _client = new();
    private ProofSite _site = null!;
    private string _path = "";
    private IPage _colleague = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await ProofSite.CreateAsync(AccountRole.Editor, ProofSite.Report(1), ProofSite.Report(2));
        await _site.AddAsync(Corrector, AccountRole.Corrector);
        _path = $"/redactie/bijschriften/{(await _site.FiguresAsync())[0]}";
        _colleague = await _site.OpenAsync($"/redactie/bijschriften/{(await _site.FiguresAsync())[1]}");
        await new CaptionDesk(_colleague).ReadyAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _colleague.Context.CloseAsync();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task No_message_ends_more_than_its_own_circuit_changes_the_log_or_brings_a_name_into_the_servers()
    {
        var started = _site.Process.Log.Length;
        var pages = new[] { await ForgerAsync(Corrector), await ForgerAsync(ProofSite.Email) };

        foreach (var (name, script) in ForgedSocket.Attempts)
        {
            await Task.WhenAll(pages.Select(page => TryAsync(page, script)));
            using var alive = await _client.GetAsync(new Uri(_site.Process.Address, "/gezond"), TestContext.Current.CancellationToken);
            Assert.True(alive.IsSuccessStatusCode, name);
            await GoesOnAsync(name);
            Assert.Empty(await _site.LogAsync());
        }

        var log = _site.Process.Log[started..];
        var cookies = (await Task.WhenAll(pages.Select(page => page.Context.CookiesAsync()))).SelectMany(all => all).Where(cookie => cookie.Value.Length > 20).Select(cookie => cookie.Value);
        await Task.WhenAll(pages.Select(page => page.Context.CloseAsync()));
        foreach (var secret in (string[])[Typed, Corrector, ProofSite.Email, ProofSite.Name, "een fout van niemand", "127.0.0.1", .. cookies])
            Assert.DoesNotContain(secret, log, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_page_of_another_port_of_the_same_machine_gets_no_connection_in_the_name_of_who_is_signed_in()
    {
        const string Refused = "Refused: a connection that a page of another site sent.";
        var address = _site.Process.Address;
        const string Open =
            """
            address => new Promise(done => {
              const socket = new WebSocket(address);
              socket.onopen = () => done("open");
              socket.onerror = () => done("refused");
            })
            """;
        var socket = $"ws://{address.Authority}/_blazor";
        Assert.Equal("open", await _colleague.EvaluateAsync<string>(Open, socket));

        var page = await _colleague.Context.NewPageAsync();
        using var other = new OtherSite();
        await page.GotoAsync(other.Address.ToString());

        // The cookie belongs to the machine, whatever the port: only where a page comes from tells it apart.
        Assert.Equal("refused", await page.EvaluateAsync<string>(Open, socket));
        for (var attempt = 0; attempt < 50 && !_site.Process.Log.Contains(Refused, StringComparison.Ordinal); attempt++)
            await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.Contains(Refused, _site.Process.Log, StringComparison.Ordinal);
    }

    private async Task<IPage> ForgerAsync(string email)
    {
        var page = await _site.NewPageAsync();
        await page.AddInitScriptAsync(ForgedSocket.Script);
        page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await ProofSite.SignInAsync(page, email, "/aanmelden?terug=/redactie/account");
        return page;
    }

    private async Task TryAsync(IPage page, string script)
    {
        await page.GotoAsync(_path);
        var desk = await new CaptionDesk(page).ReadyAsync();
        await desk.TypeAsync(Typed);
        await Assertions.Expect(page.Locator(Preview)).ToContainTextAsync(Typed);
        await page.EvaluateAsync($"() => {{ {script} }}");
    }

    // What the colleague types still comes back from the server.
    private async Task GoesOnAsync(string words)
    {
        await new CaptionDesk(_colleague).TypeAsync($"Mensen op een brug: {words}.");
        await Assertions.Expect(_colleague.Locator(Preview)).ToContainTextAsync(words);
    }
}
