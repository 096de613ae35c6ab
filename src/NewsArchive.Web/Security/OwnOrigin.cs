using NewsArchive.Web.Auth;
using NewsArchive.Web.Hosting;

namespace NewsArchive.Web.Security;

/// <summary>
/// Refuses what a page of another site makes somebody's browser send: forms, and the connection of a circuit. The session's cookie goes along
/// from other ports and other hosts of the same domain, and a connection carries no token of a form.
/// </summary>
public static class OwnOrigin
{
    private const string Circuits = "/_blazor";

    /// <summary>Answers 400 before anything looks at the request. The log says that it was refused, and nothing of what it held.</summary>
    public static void UseOwnOrigin(this WebApplication app)
    {
        var logger = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(OwnOrigin));
        var address = app.Services.GetRequiredService<PublicAddress>();
        app.Use((context, next) =>
        {
            var isConnection = context.Request.Path.StartsWithSegments(Circuits);
            if ((!isConnection && !IsForm(context.Request)) || !IsForeign(context.Request, address, isConnection))
                return next(context);
            logger.LogWarning("Refused: a {Kind} that a page of another site sent.", isConnection ? "connection" : "form");
            return RefusalPage.WriteAsync(context, StatusCodes.Status400BadRequest);
        });
    }

    private static bool IsForm(HttpRequest request) =>
        !HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsOptions(request.Method);

    // What the browser says of itself counts first: it also knows what a proxy does to the host's name.
    private static bool IsForeign(HttpRequest request, PublicAddress address, bool isConnection)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } from)
            return from is not ("same-origin" or "none");
        // A form of a page that tells nobody its address comes from "null"; its token says whose it is.
        return request.Headers.Origin.ToString() is { Length: > 0 } origin && (isConnection || origin != "null") && !IsOwn(origin, request, address);
    }

    // Behind a proxy that ends TLS a request looks plain: then either scheme is this site's.
    private static bool IsOwn(string origin, HttpRequest request, PublicAddress address)
    {
        if (address.Root is { } root && IsSame(origin, new Uri(root).GetLeftPart(UriPartial.Authority)))
            return true;
        var host = request.Host.ToUriComponent();
        return IsSame(origin, $"https://{host}") || (!request.IsHttps && IsSame(origin, $"http://{host}"));
    }

    private static bool IsSame(string origin, string own) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var one) && Uri.TryCreate(own, UriKind.Absolute, out var other)
        && Uri.Compare(one, other, UriComponents.SchemeAndServer | UriComponents.UserInfo, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0;
}
