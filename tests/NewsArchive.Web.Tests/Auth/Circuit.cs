using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Store.Accounts;
using NewsArchive.Web.Auth.Gate;
using NewsArchive.Web.Auth.Sessions;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Auth;

/// <summary>What a circuit is to the gate: a scope of the running site that got its user once, from the cookie.</summary>
internal sealed class Circuit : IAsyncDisposable
{
    private readonly AsyncServiceScope _scope;

    private Circuit(ArchiveSite site, ClaimsPrincipal user)
    {
        _scope = site.OpenScope();
        var users = (IHostEnvironmentAuthenticationStateProvider)Get<AuthenticationStateProvider>();
        users.SetAuthenticationState(Task.FromResult(new AuthenticationState(user)));
    }

    public string AccountId { get; private init; } = "";

    public string SessionId { get; private init; } = "";

    public static Circuit OpenAnonymous(ArchiveSite site) => new(site, new ClaimsPrincipal(new ClaimsIdentity()));

    public static async Task<Circuit> OpenAsync(ArchiveSite site, AccountRole role)
    {
        using var owner = await Visitor.WithAccountAsync(site, role);
        var session = await site.Archive.Get<SessionBook>().OpenAsync(owner.AccountId!, "proef", TestContext.Current.CancellationToken);
        return With(site, owner.AccountId!, session);
    }

    /// <summary>A circuit whose cookie says so.</summary>
    public static Circuit With(ArchiveSite site, string accountId, string sessionId) =>
        new(site, SessionClaims.Make(accountId, sessionId)) { AccountId = accountId, SessionId = sessionId };

    public Task<GateAnswer> AskAsync(Operation operation) => Get<OperationGate>().AskAsync(operation, TestContext.Current.CancellationToken);

    public T Get<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    public ValueTask DisposeAsync() => _scope.DisposeAsync();
}
