using System.Security.Claims;
using Microsoft.AspNetCore.Identity;

namespace NewsArchive.Web.Auth.Sessions;

/// <summary>What the cookie says: which account and which session, and nothing about the person or the role.</summary>
internal static class SessionClaims
{
    private const string Session = "sessie";

    internal static ClaimsPrincipal Make(string accountId, string sessionId) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, accountId), new Claim(Session, sessionId)], IdentityConstants.ApplicationScheme));

    internal static string? SessionOf(ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true ? user.FindFirstValue(Session) : null;

    internal static string? AccountOf(ClaimsPrincipal user) => user.FindFirstValue(ClaimTypes.NameIdentifier);
}
