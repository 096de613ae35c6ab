using System.Globalization;
using System.Xml;

namespace NewsArchive.Web.Sitemaps;

/// <summary>Writes a sitemap as it goes, so that its size does not matter.</summary>
internal sealed class SitemapWriter(Stream stream, XmlWriterSettings settings) : IAsyncDisposable
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private readonly XmlWriter _xml = XmlWriter.Create(stream, settings);

    public async Task StartAsync(string root)
    {
        await _xml.WriteStartDocumentAsync();
        await _xml.WriteStartElementAsync(null, root, Namespace);
    }

    public async Task WriteAsync(string element, string address, DateOnly? changed)
    {
        await _xml.WriteStartElementAsync(null, element, Namespace);
        await _xml.WriteElementStringAsync(null, "loc", Namespace, address);
        if (changed is { } day)
            await _xml.WriteElementStringAsync(null, "lastmod", Namespace, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await _xml.WriteEndElementAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _xml.WriteEndDocumentAsync();
        await _xml.FlushAsync();
        await _xml.DisposeAsync();
    }
}
