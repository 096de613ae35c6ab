using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Hosting;

/// <summary>Runs the site, and tells in a line what keeps it from starting.</summary>
public static class Startup
{
    /// <summary>What the framework has to say about a failed start is a stack trace: <see cref="RunAsync"/> says it in a line.</summary>
    public static void AddStartupMessages(this WebApplicationBuilder builder)
    {
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", level => level is >= LogLevel.Warning and < LogLevel.Error);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel", level => level is >= LogLevel.Warning and < LogLevel.Critical);
    }

    public static async Task<int> RunAsync(Func<WebApplication> build)
    {
        try
        {
            await using var app = build();
            await app.RunAsync();
            return 0;
        }
        catch (Exception fault) when (StartupMessages.Find(fault, Text()) is { } message)
        {
            await Console.Error.WriteLineAsync(message);
            return 1;
        }
    }

    // Of its own: the fault may be that there are no services.
    private static StringLocalizer<StartupText> Text() =>
        new(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));
}
