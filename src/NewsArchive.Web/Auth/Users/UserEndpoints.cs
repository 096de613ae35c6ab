using NewsArchive.Store.Accounts;
using NewsArchive.Web.Auth.Gate;
using NewsArchive.Web.Auth.Own;
using NewsArchive.Web.Hosting;

namespace NewsArchive.Web.Auth.Users;

/// <summary>Where the forms go by which an administrator looks after accounts.</summary>
internal static class UserEndpoints
{
    internal const string Role = "rol";
    internal const string Block = "blokkeren";
    internal const string Unblock = "deblokkeren";
    internal const string Factor = "app";
    internal const string Sessions = "sessies";
    internal const string Erase = "wissen";

    internal static string PageOf(string id) => $"{SignInPaths.Users}/{Uri.EscapeDataString(id)}";

    internal static string Of(string id, string verb) => $"{PageOf(id)}/{verb}";

    /// <summary>The whole address by which somebody sets a password.</summary>
    internal static string PasswordLink(PublicAddress address, HttpContext context, string key) =>
        address.Of(context, $"{SignInPaths.SetPassword}?sleutel={key}");

    internal static void MapUsers(this IEndpointRouteBuilder endpoints)
    {
        var users = endpoints.MapGroup(SignInPaths.Users + "/{id}").Needs(Operation.ManageUsers).RequireFormToken();
        users.MapPost(Role, async (HttpContext context, string id, AccountAdministration accounts) => RoleChoice.Read(context) is { } role
            ? Back(id, await accounts.ChangeRoleAsync(id, role, context.RequestAborted), "role")
            : Results.BadRequest());
        Map(users, Block, "blocked", (accounts, id, stop) => accounts.BlockAsync(id, stop));
        Map(users, Unblock, "unblocked", (accounts, id, stop) => accounts.UnblockAsync(id, stop));
        Map(users, Factor, "factor", (accounts, id, stop) => accounts.ResetSecondFactorAsync(id, stop));
        Map(users, Sessions, "sessions", (accounts, id, stop) => accounts.EndSessionsAsync(id, stop));
        users.MapPost(Erase, async (HttpContext context, string id, AccountAdministration accounts) =>
        {
            var result = await accounts.EraseAsync(id, context.RequestAborted);
            return Results.LocalRedirect(OwnOutcome.Address(result.IsDone ? SignInPaths.Users : PageOf(id), result, "erased"));
        });
    }

    private static void Map(
        RouteGroupBuilder users, string verb, string done, Func<AccountAdministration, string, CancellationToken, Task<AccountResult>> change) =>
        users.MapPost(verb, async (HttpContext context, string id, AccountAdministration accounts) =>
            Back(id, await change(accounts, id, context.RequestAborted), done));

    private static IResult Back(string id, AccountResult result, string done) =>
        Results.LocalRedirect(OwnOutcome.Address(PageOf(id), result, done));
}
