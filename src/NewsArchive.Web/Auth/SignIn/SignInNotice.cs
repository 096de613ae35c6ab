using System.Globalization;
using Microsoft.Extensions.Localization;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Auth.SignIn;

/// <summary>Answers a step of signing in that failed: the status, and a sentence that gives nothing away.</summary>
internal static class SignInNotice
{
    /// <param name="wrongKey">The name of the text for what was typed wrongly.</param>
    internal static string Tell(HttpContext context, SignInStep step, IStringLocalizer<SignInText> text, string wrongKey)
    {
        var response = context.Response;
        if (step.Outcome != SignInOutcome.Locked)
        {
            response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return text[wrongKey];
        }

        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers.RetryAfter = ((int)Math.Ceiling(step.Locked.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return (int)Math.Ceiling(step.Locked.TotalMinutes) is > 1 and var minutes ? text["SignInLocked", minutes] : text["SignInLockedOne"];
    }
}
