using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Importing;
using NewsArchive.Testing;

namespace NewsArchive.Browser.Tests.Proofs;

/// <summary>The site on an archive of its own with one editor, and browsers that are signed in. The editor is invented.</summary>
internal sealed class ProofSite : IAsyncDisposable
{
    public const string Email = "redacteur@voorbeeld.example";
    public const string Password = "paard batterij nietje";
    public const string Name = "Proefredacteur (verzonnen)";

    private readonly int _port;
    private string? _signedIn;

    private ProofSite(ArchiveDatabase archive, IBrowser browser, int port) => (Archive, Browser, _port) = (archive, browser, port);

    /// <summary>Whether the proofs are to be made in full.</summary>
    public static bool IsLong { get; } = Environment.GetEnvironmentVariable("NEWSARCHIVE_LONG") is not null;

    public ArchiveDatabase Archive { get; }

    public IBrowser Browser { get; }

    public SiteProcess Process { get; private set; } = null!;

    public static async Task<ProofSite> CreateAsync(AccountRole role, params PreparedDocument[] documents)
    {
        var archive = await ArchiveDatabase.CreateAsync();
        await archive.SaveAsync(documents);
        var site = new ProofSite(archive, await Chromium.BrowserAsync(), FreePort());
        await site.StartAsync();
        await site.AddAsync(Email, role);
        return site;
    }

    /// <summary>Somebody more, with the same password.</summary>
    /// <returns>The account's id.</returns>
    public async Task<string> AddAsync(string email, AccountRole role)
    {
        var account = await Archive.Get<AccountRegister>().AddAsync(email, Name, null, role, CancellationToken.None);
        await Archive.Get<AccountPasswords>().ChangeAsync(account.AccountId!, Password, null, CancellationToken.None);
        return account.AccountId!;
    }

    /// <summary>A report with one photo, about events that are invented.</summary>
    public static PreparedDocument Report(int number) => ADocument.With($"Verslag {number}", $"verslag{number}.txt")
        .Published("01 mei 2016").Paragraph("Een alinea over de stad.").Figure(SampleTexts.Bridge, $"Mensen op brug {number}. Foto: AFP").Build();

    /// <summary>Starts the site, again at the same address.</summary>
    public async Task StartAsync() => Process = await SiteProcess.StartAsync(Archive.File, _port);

    /// <summary>A browser of its own in which the editor is signed in; the caller closes its context.</summary>
    public Task<IPage> OpenAsync(string path) => OpenAsync(path, View.Desk);

    /// <summary>The same, as somebody with this window and theme sees it.</summary>
    /// <param name="isChecked">Whether the page's policy is set aside, for a check that is a script.</param>
    public async Task<IPage> OpenAsync(string path, View view, bool isChecked = false)
    {
        _signedIn ??= await SignInAsync();
        var page = await NewPageAsync(view, _signedIn, isChecked);
        await page.GotoAsync(path);
        return page;
    }

    /// <summary>A browser of its own in which nobody is signed in; the caller closes its context.</summary>
    public Task<IPage> NewPageAsync() => NewPageAsync(View.Desk, null, isChecked: false);

    /// <summary>Signs somebody in by the page.</summary>
    public static async Task SignInAsync(IPage page, string email, string path = "/aanmelden")
    {
        await page.GotoAsync(path);
        await page.Locator("[name=email]").FillAsync(email);
        await page.Locator("[name=wachtwoord]").FillAsync(Password);
        await page.Locator("[name=wachtwoord]").PressAsync("Enter");
        await page.ArriveAsync(url => !url.Contains("/aanmelden", StringComparison.Ordinal));
    }

    private async Task<IPage> NewPageAsync(View view, string? state, bool isChecked)
    {
        var context = await Browser.NewContextAsync(new()
        {
            BaseURL = Process.Address.ToString(),
            Locale = "nl-NL",
            StorageState = state,
            BypassCSP = isChecked,
            ColorScheme = view.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new() { Width = view.Width, Height = 900 },
        });
        return await context.NewPageAsync();
    }

    /// <summary>The numbers of the archive's figures.</summary>
    public async Task<IReadOnlyList<long>> FiguresAsync()
    {
        await using var context = Archive.Open();
        return await context.Figures.OrderBy(figure => figure.Id).Select(figure => figure.Id).ToListAsync();
    }

    /// <summary>The log of the archive.</summary>
    public async Task<IReadOnlyList<Correction>> LogAsync()
    {
        await using var context = Archive.Open();
        return await context.Corrections.AsNoTracking().OrderBy(correction => correction.Id).ToListAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Process.DisposeAsync();
        await Archive.DisposeAsync();
    }

    /// <summary>A port of this machine where nobody listens.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task<string> SignInAsync()
    {
        await using var context = await Browser.NewContextAsync(new() { BaseURL = Process.Address.ToString() });
        await SignInAsync(await context.NewPageAsync(), Email);
        return await context.StorageStateAsync();
    }
}
