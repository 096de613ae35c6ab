using Microsoft.AspNetCore.Antiforgery;

namespace NewsArchive.Web.Auth;

/// <summary>Forms are taken of a page of this site and of no other: each carries the token that its page gave it.</summary>
internal static class FormTokens
{
    /// <summary>Answers 400 to a form without its token, at endpoints that read one themselves.</summary>
    internal static TBuilder RequireFormToken<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder => builder.AddEndpointFilter(async (invocation, next) =>
    {
        var context = invocation.HttpContext;
        if (await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
            return await next(invocation);
        Log(context);
        return Results.BadRequest();
    });

    /// <summary>The same at pages, whose token the framework has looked for already.</summary>
    internal static void UseFormTokens(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false })
            return next(context);
        Log(context);
        return RefusalPage.WriteAsync(context, StatusCodes.Status400BadRequest);
    });

    // That it was refused, and nothing of what it held or of who sent it.
    private static void Log(HttpContext context) => context.RequestServices.GetRequiredService<ILoggerFactory>()
        .CreateLogger(typeof(FormTokens)).LogWarning("Refused: a form without the token of its page.");
}
