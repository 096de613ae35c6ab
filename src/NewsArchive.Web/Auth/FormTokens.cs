using Microsoft.AspNetCore.Antiforgery;

namespace NewsArchive.Web.Auth;

/// <summary>Endpoints that take forms of this site and of no other.</summary>
internal static class FormTokens
{
    /// <summary>Answers 400 to a form without the token that a page of this site gave it.</summary>
    internal static RouteGroupBuilder RequireFormToken(this RouteGroupBuilder group) => group.AddEndpointFilter(async (invocation, next) =>
    {
        var context = invocation.HttpContext;
        return await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context) ? await next(invocation) : Results.BadRequest();
    });
}
