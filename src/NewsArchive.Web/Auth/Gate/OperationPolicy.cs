using Microsoft.AspNetCore.Authorization;

namespace NewsArchive.Web.Auth.Gate;

/// <summary>An operation as a policy of the framework, for pages and endpoints.</summary>
public static class OperationPolicy
{
    public static string NameOf(Operation operation) => $"operation:{operation}";

    public static void AddOperations(this IServiceCollection services)
    {
        services.AddScoped<OperationGate>();
        services.AddScoped<IAuthorizationHandler, Handler>();
        services.AddAuthorization(options =>
        {
            foreach (var operation in Enum.GetValues<Operation>())
                options.AddPolicy(NameOf(operation), policy => policy.RequireAuthenticatedUser().AddRequirements(new Requirement(operation)));
        });
    }

    /// <summary>On an endpoint: only who may do this operation is answered.</summary>
    public static TBuilder Needs<TBuilder>(this TBuilder builder, Operation operation)
        where TBuilder : IEndpointConventionBuilder => builder.RequireAuthorization(NameOf(operation));

    private sealed record Requirement(Operation Operation) : IAuthorizationRequirement;

    private sealed class Handler(OperationGate gate) : AuthorizationHandler<Requirement>
    {
        protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, Requirement requirement)
        {
            if ((await gate.AskAsync(context.User, requirement.Operation, CancellationToken.None)).IsAllowed)
                context.Succeed(requirement);
        }
    }
}
