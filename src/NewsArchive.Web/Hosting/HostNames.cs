namespace NewsArchive.Web.Hosting;

/// <summary>Looks at the host that a request names, before anything makes an address of it.</summary>
public static class HostNames
{
    private static readonly HostString Unnamed = new("localhost");

    /// <summary>Answers 400 to a host that can stand in no address. No host at all, as old monitors send, counts as this machine.</summary>
    public static void UseHostNames(this WebApplication app) => app.Use((context, next) =>
    {
        var request = context.Request;
        if (!request.Host.HasValue)
            request.Host = Unnamed;
        if (Uri.TryCreate($"{request.Scheme}://{request.Host.ToUriComponent()}/", UriKind.Absolute, out _))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    });
}
