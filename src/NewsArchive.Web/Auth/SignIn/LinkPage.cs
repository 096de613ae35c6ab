using Microsoft.Extensions.Localization;
using NewsArchive.Store.Accounts;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Auth.SignIn;

/// <summary>What the pages behind one-time links have in common.</summary>
internal static class LinkPage
{
    /// <summary>Longer than is allowed, so that one that is too long is told so.</summary>
    internal const int LongestPassword = 2_000;

    /// <summary>The key stands in the address: no other page is told of it. Forms keep pages out of caches already.</summary>
    internal static void Prepare(HttpContext context) => context.Response.Headers["Referrer-Policy"] = "no-referrer";

    /// <summary>Answers what could not be done: the status and the sentence.</summary>
    internal static string Refuse(HttpContext context, AccountResult result, IStringLocalizer<SignInText> text)
    {
        context.Response.StatusCode = result.Outcome == AccountOutcome.LinkDead ? StatusCodes.Status410Gone : StatusCodes.Status422UnprocessableEntity;
        return AccountSentence.Of(result, text);
    }
}
