using System.Net;

namespace NewsArchive.Browser.Tests.Proofs;

/// <summary>Another site on the same machine, with one empty page. A made-up one would not do: browsers look where a page really comes from.</summary>
internal sealed class OtherSite : IDisposable
{
    private readonly HttpListener _listener = new();

    public OtherSite()
    {
        Address = new Uri($"http://127.0.0.1:{ProofSite.FreePort()}/");
        _listener.Prefixes.Add(Address.ToString());
        _listener.Start();
        _ = AnswerAsync();
    }

    public Uri Address { get; }

    public void Dispose() => ((IDisposable)_listener).Dispose();

    private async Task AnswerAsync()
    {
        try
        {
            while (await _listener.GetContextAsync() is { } context)
            {
                context.Response.ContentType = "text/html";
                await using var page = context.Response.OutputStream;
                await page.WriteAsync("<!DOCTYPE html><title>ander</title>"u8.ToArray());
            }
        }
        catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
