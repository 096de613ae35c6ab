using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using NewsArchive.Store.Accounts;

namespace NewsArchive.Web.Auth.Sessions;

/// <summary>Signs a circuit out soon after its session was ended: what it then still shows, it can no longer do.</summary>
internal sealed class CircuitSession(ILoggerFactory loggers, SessionBook sessions) : RevalidatingServerAuthenticationStateProvider(loggers)
{
    /// <summary>How long a circuit may not notice.</summary>
    internal static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    protected override TimeSpan RevalidationInterval => Interval;

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        SessionClaims.SessionOf(authenticationState.User) is { } id && await sessions.FindAsync(id, cancellationToken) is not null;
}
