using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests;

/// <summary>A line on which the server's answers come late, each after the one before.</summary>
internal static class SlowLine
{
    private static readonly TimeSpan Late = TimeSpan.FromMilliseconds(250);

    /// <summary>From the next page that is loaded on, what its circuit says comes late.</summary>
    public static Task SlowDownAsync(IPage page) => page.RouteWebSocketAsync("**/_blazor*", socket =>
    {
        var line = Task.CompletedTask;
        socket.ConnectToServer().OnMessage(message => line = PassOnAsync(line, socket, message));
    });

    private static async Task PassOnAsync(Task earlier, IWebSocketRoute socket, IWebSocketFrame message)
    {
        var late = Task.Delay(Late);
        await earlier;
        await late;
        if (message.Binary is { } bytes)
            socket.Send(bytes);
        else
            socket.Send(message.Text!);
    }
}
