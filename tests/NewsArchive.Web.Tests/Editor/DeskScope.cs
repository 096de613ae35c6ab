using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Store.Accounts;
using NewsArchive.Web.Auth.Sessions;
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

    public T Get<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    public ValueTask DisposeAsync() => _scope.DisposeAsync();
}
