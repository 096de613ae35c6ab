using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace NewsArchive.Web.Auth.SignIn;

/// <summary>How many forms an address may send to the sign-in pages. Looking at them costs nothing and is not counted.</summary>
internal static class SignInLimit
{
    internal const string Policy = "aanmelden";
    private const int Forms = 30;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    internal static void AddSignInLimit(this IServiceCollection services) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (context, _) =>
        {
            context.HttpContext.Response.Headers.RetryAfter = "60";
            return ValueTask.CompletedTask;
        };
        options.AddPolicy(Policy, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(ClientPlace.Of(context), _ => new FixedWindowRateLimiterOptions { PermitLimit = Forms, Window = Window })
            : RateLimitPartition.GetNoLimiter(""));
    });
}
