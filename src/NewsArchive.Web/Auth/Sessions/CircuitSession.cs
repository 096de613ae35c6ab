using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using NewsArchive.Store;
using NewsArchive.Store.Accounts;

namespace NewsArchive.Web.Auth.Sessions;

/// <summary>How long a circuit may not notice that its session was ended. Its operations are refused at once all the same.</summary>
internal sealed record CircuitInterval(TimeSpan Value)
{
    internal static readonly CircuitInterval Usual = new(TimeSpan.FromSeconds(15));
}

/// <summary>Signs a circuit out soon after its session was ended: what it then still shows, it can no longer do.</summary>
internal sealed class CircuitSession(ILoggerFactory loggers, SessionBook sessions, CircuitInterval interval)
    : RevalidatingServerAuthenticationStateProvider(loggers)
{
    protected override TimeSpan RevalidationInterval => interval.Value;

    protected override async Task<bool> ValidateAuthenticationStateAsync(
        AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        try
        {
            return SessionClaims.SessionOf(authenticationState.User) is { } id && await sessions.IsLiveAsync(id, cancellationToken);
        }
        catch (Exception fault) when (StoreFault.Is(fault))
        {
            // Nothing is known of the session: it is looked up again soon, and whatever is done meanwhile asks the gate.
            return true;
        }
    }
}
