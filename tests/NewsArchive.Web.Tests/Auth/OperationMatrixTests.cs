using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using NewsArchive.Store.Accounts;
using NewsArchive.Web.Auth;
using NewsArchive.Web.Auth.Gate;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Auth;

/// <summary>Who may do what: every role by every operation, at every address and at the gate that circuits ask.</summary>
public sealed class OperationMatrixTests
{
    private static readonly Operation[] Correctors =
    [
        Operation.ManageOwnAccount, Operation.SeeDesk, Operation.SaveDraft, Operation.Claim, Operation.MarkDone, Operation.SeeHistory,
        Operation.Propose,
    ];

    private static readonly Operation[] Editors =
        [.. Correctors, Operation.Correct, Operation.Review, Operation.Undo, Operation.UndoBatch, Operation.Replace, Operation.Confirm];

    private static readonly Operation[] Administrators = Enum.GetValues<Operation>();

    // The open doors: signing in, signing out, and the one-time link.
    private static readonly string[] Open = ["/beheer/begin"];

    public static TheoryData<AccountRole> Roles => [AccountRole.Corrector, AccountRole.Editor, AccountRole.Administrator];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task At_the_gate_of_a_circuit_each_role_may_do_what_the_table_says_and_nothing_else(AccountRole role)
    {
        await using var site = await ArchiveSite.WithAsync();
        await using var circuit = await Circuit.OpenAsync(site, role);

        foreach (var operation in Enum.GetValues<Operation>())
        {
            var answer = await circuit.AskAsync(operation);
            Assert.Equal(MayOf(role).Contains(operation) ? null : GateRefusal.RoleTooLow, answer.Refusal);
            Assert.Equal(circuit.AccountId, answer.Person!.AccountId);
        }
    }

    [Fact]
    public async Task At_the_gate_nobody_may_do_nothing()
    {
        await using var site = await ArchiveSite.WithAsync();
        await using var circuit = Circuit.OpenAnonymous(site);

        foreach (var operation in Enum.GetValues<Operation>())
        {
            var answer = await circuit.AskAsync(operation);
            Assert.Equal(GateRefusal.SignedOut, answer.Refusal);
            Assert.Throws<InvalidOperationException>(() => answer.AuthorId);
        }
    }

    [Fact]
    public async Task Every_address_of_the_desk_and_its_administration_names_its_operation()
    {
        await using var site = await ArchiveSite.WithAsync();

        var unguarded = Endpoints(site)
            .Where(endpoint => PathOf(endpoint).Split('/')[1] is "redactie" or "beheer")
            .Where(endpoint => !Open.Contains(PathOf(endpoint)) && OperationsOf(endpoint).Count == 0);

        Assert.Empty(unguarded.Select(PathOf));
    }

    [Fact]
    public async Task Over_HTTP_each_role_is_answered_where_the_table_says_and_refused_everywhere_else()
    {
        await using var site = await ArchiveSite.WithAsync();
        var guarded = Endpoints(site).Where(endpoint => OperationsOf(endpoint).Count > 0).ToList();
        Assert.Contains(guarded, endpoint => PathOf(endpoint) == SignInPaths.Users);
        var wrong = new List<string>();
        using var anonymous = Visitor.Of(site);
        foreach (var endpoint in guarded)
            await CheckAsync(anonymous, null, endpoint, wrong);
        foreach (var role in Enum.GetValues<AccountRole>())
        {
            using var visitor = await Visitor.SignedInAsync(site, role);
            foreach (var endpoint in guarded)
                await CheckAsync(visitor, role, endpoint, wrong);
        }

        Assert.Empty(wrong);
    }

    private static async Task CheckAsync(Visitor visitor, AccountRole? role, RouteEndpoint endpoint, List<string> wrong)
    {
        var method = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods[0] ?? "GET";
        using var request = new HttpRequestMessage(new HttpMethod(method), AddressOf(endpoint));
        if (method == "POST")
            request.Content = new FormUrlEncodedContent([]);
        using var answer = await visitor.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var toSignIn = answer.StatusCode == HttpStatusCode.Found
            && answer.Headers.Location!.OriginalString.StartsWith(SignInPaths.SignIn, StringComparison.Ordinal);
        var may = role is { } known && OperationsOf(endpoint).All(MayOf(known).Contains);
        var isForbidden = answer.StatusCode == HttpStatusCode.Forbidden;
        var isRight = role is null ? toSignIn : may ? !toSignIn && !isForbidden : isForbidden;
        if (!isRight)
            wrong.Add($"{role?.ToString() ?? "nobody"} {method} {PathOf(endpoint)}: {answer.StatusCode}");
        // A form without its token is refused also for who may.
        if (may && method == "POST" && answer.StatusCode != HttpStatusCode.BadRequest)
            wrong.Add($"{role} {method} {PathOf(endpoint)} without token: {answer.StatusCode}");
    }

    private static Operation[] MayOf(AccountRole role) => role switch
    {
        AccountRole.Corrector => Correctors,
        AccountRole.Editor => Editors,
        _ => Administrators,
    };

    private static List<RouteEndpoint> Endpoints(ArchiveSite site) =>
        [.. site.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    private static string PathOf(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');

    private static string AddressOf(RouteEndpoint endpoint) => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment =>
        string.Concat(segment.Parts.Select(part => part is RoutePatternLiteralPart literal ? literal.Content : "1"))));

    private static List<Operation> OperationsOf(RouteEndpoint endpoint) => [.. Enum.GetValues<Operation>().Where(operation =>
        endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(data => data.Policy == OperationPolicy.NameOf(operation)))];
}
