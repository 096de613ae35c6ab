using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using NewsArchive.Store.Accounts;
using NewsArchive.Web.Auth.Sessions;

namespace NewsArchive.Web.Auth.Gate;

/// <summary>
/// Where every operation asks, each time: the session and the role are looked up in the database, so that what an administrator takes
/// away is gone at the next click, also in a circuit that has been open for hours.
/// </summary>
public sealed class OperationGate(AuthenticationStateProvider users, SessionBook sessions, ILogger<OperationGate> logger)
{
    /// <summary>For components: asks for whoever the page or the circuit belongs to.</summary>
    public async Task<GateAnswer> AskAsync(Operation operation, CancellationToken cancellationToken) =>
        await AskAsync((await users.GetAuthenticationStateAsync()).User, operation, cancellationToken);

    /// <summary>For endpoints, which have the user in hand.</summary>
    public async Task<GateAnswer> AskAsync(ClaimsPrincipal user, Operation operation, CancellationToken cancellationToken)
    {
        var answer = await FindAsync(user, operation, cancellationToken);
        if (answer.Refusal is { } refusal and not GateRefusal.SignedOut)
            logger.LogWarning("Refused: {Operation} ({Refusal}).", operation, refusal);
        return answer;
    }

    private async Task<GateAnswer> FindAsync(ClaimsPrincipal user, Operation operation, CancellationToken cancellationToken)
    {
        if (SessionClaims.SessionOf(user) is not { } session)
            return new GateAnswer(null, GateRefusal.SignedOut);
        if (await sessions.FindAsync(session, cancellationToken) is not { } person || person.AccountId != SessionClaims.AccountOf(user))
            return new GateAnswer(null, GateRefusal.SessionEnded);
        return new GateAnswer(person, OperationTable.Allows(person.Role, operation) ? null : GateRefusal.RoleTooLow);
    }
}
