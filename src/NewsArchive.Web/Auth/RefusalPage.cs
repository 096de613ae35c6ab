using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.Extensions.Localization;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Auth;

/// <summary>
/// What is shown for a refusal that nobody wrote a page for: no permission, a form without its token, too many attempts. It is written by hand
/// because the refused request may be of any method, which a page could not answer.
/// </summary>
internal static class RefusalPage
{
    private static readonly int[] Refusals = [StatusCodes.Status400BadRequest, StatusCodes.Status403Forbidden, StatusCodes.Status429TooManyRequests];

    internal static async Task RunAsync(HttpContext context, RequestDelegate next)
    {
        await next(context);
        var response = context.Response;
        if (!response.HasStarted && response.ContentType is null && Refusals.Contains(response.StatusCode))
            await WriteAsync(context, response.StatusCode);
    }

    /// <summary>Refuses a request that nothing has answered yet.</summary>
    internal static Task WriteAsync(HttpContext context, int status)
    {
        var text = context.RequestServices.GetRequiredService<IStringLocalizer<SignInText>>();
        context.Response.StatusCode = status;
        string Encoded(string key) => HtmlEncoder.Default.Encode(text[key]);
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        return context.Response.WriteAsync($"""
            <!DOCTYPE html>
            <html lang="{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}">
            <head>
            <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
            <title>{Encoded($"Refusal{status}Title")}</title>
            <link rel="stylesheet" href="/css/tokens.css"><link rel="stylesheet" href="/css/base.css"><link rel="stylesheet" href="/css/shell.css">
            </head>
            <body><main class="page"><div class="mud-container"><div class="prose">
            <p class="kicker">{status}</p><h1>{Encoded($"Refusal{status}Title")}</h1><p>{Encoded($"Refusal{status}Text")}</p>
            <ul><li><a href="{SignInPaths.Desk}">{Encoded("ToDesk")}</a></li><li><a href="/">{Encoded("ToFront")}</a></li></ul>
            </div></div></main></body>
            </html>
            """, context.RequestAborted);
    }
}
