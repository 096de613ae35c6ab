using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Testing;
using NewsArchive.Web.Auth.Sessions;
using NewsArchive.Web.Editor.Captions;
using NewsArchive.Web.Editor.Items;
using NewsArchive.Web.Tests.Pages;

namespace NewsArchive.Web.Tests.Editor;

/// <summary>The services of a circuit of somebody with a role at the real site.</summary>
internal sealed class DeskScope : IAsyncDisposable
{
    private readonly AsyncServiceScope _scope;

    private DeskScope(ArchiveSite site) => _scope = site.OpenScope();

    public static async Task<DeskScope> OfAsync(ArchiveSite site, AccountRole role)
    {
        var added = await site.Archive.Get<AccountRegister>().AddAsync($"{Guid.NewGuid():N}@voorbeeld.example", $"Proefpersoon {role}", null, role, CancellationToken.None);
        var session = await site.Archive.Get<SessionBook>().OpenAsync(added.AccountId!, "proef", CancellationToken.None);
        var desk = new DeskScope(site);
        ((IHostEnvironmentAuthenticationStateProvider)desk.Get<AuthenticationStateProvider>())
            .SetAuthenticationState(Task.FromResult(new AuthenticationState(SessionClaims.Make(added.AccountId!, session))));
        return desk;
    }

    /// <summary>A site with reports that have a photo each, about events that are invented.</summary>
    public static Task<ArchiveSite> SiteAsync(int reports = 1) => ArchiveSite.WithAsync([.. Enumerable.Range(0, reports).Select(number =>
        ADocument.With(number == 0 ? "De brug" : $"De brug {number}", $"brug{number}.txt").Published("01 mei 2016").Paragraph($"Alinea {number} over de stad.")
            .Figure(SampleTexts.Bridge, "Mensen op een brug. Foto: AFP").Build())]);

    /// <summary>Opens a caption as its page does.</summary>
    public async Task<ItemWork<DeskFigure>> OpenAsync(long figureId = 1) =>
        (await Get<ItemServices>().OpenAsync(FigureForm.Reading(Get<DeskFigureReader>(), figureId), CancellationToken.None))!;

    /// <summary>Types a Dutch caption and a reason.</summary>
    public static void Type(ItemWork<DeskFigure> work, string caption)
    {
        work.Type(work.Form.Find(CorrectedField.CaptionText)!, caption);
        work.Explain("Proef");
    }

    public T Get<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    public ValueTask DisposeAsync() => _scope.DisposeAsync();
}
