namespace NewsArchive.Web.Hosting;

/// <summary>Lets pages wait for the first import, so that nobody's first sight of the archive is an empty one.</summary>
public static class OpeningExtensions
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Opens the archive while the site is still being put together.</summary>
    public static void BeginArchiveOpening(this WebApplication app) => app.Services.GetRequiredService<ArchiveOpening>().Begin();

    public static void UseArchiveOpening(this WebApplication app)
    {
        var opening = app.Services.GetRequiredService<ArchiveOpening>();
        app.Use(async (context, next) =>
        {
            if (!opening.Opened.IsCompleted && context.IsPage())
                await Task.WhenAny(opening.Opened, Task.Delay(Patience, context.RequestAborted));
            await next(context);
        });
    }
}
