using System.Globalization;
using System.Text;
using System.Xml;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Hosting;

namespace NewsArchive.Web.Sitemaps;

/// <summary>What search engines ask for: robots.txt, the index of sitemaps, and the addresses of all articles in files of 50,000, and those of all places that
/// articles name.</summary>
public static class SitemapEndpoints
{
    private static readonly string[] FixedPages = ["/", "/artikelen", "/fotos", "/plaatsen", "/kaart", "/correcties", "/over", "/colofon", "/privacy"];
    private const string PlacesFile = "/sitemap-plaatsen.xml";

    private static readonly XmlWriterSettings Settings = new() { Async = true, Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public static void MapSitemaps(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/robots.txt", Robots);
        endpoints.MapGet("/sitemap.xml", WriteIndexAsync);
        endpoints.MapGet("/sitemap-paginas.xml", WriteFixedAsync);
        endpoints.MapGet(PlacesFile, WritePlacesAsync);
        endpoints.MapGet("/sitemap-{file:int:min(1)}.xml", WriteFileAsync);
    }

    private static IResult Robots(HttpContext context, PublicAddress address) => Results.Text(
        $"""
        User-agent: *
        Disallow: /voorkeur
        Disallow: /redactie
        Disallow: /beheer
        Disallow: /voorstellen

        Sitemap: {address.Of(context, "/sitemap.xml")}

        """);

    private static async Task WriteIndexAsync(HttpContext context, PublicAddress address, SitemapReader reader)
    {
        var files = await reader.CountFilesAsync(context.RequestAborted);
        await using var xml = new SitemapWriter(Begin(context), Settings);
        await xml.StartAsync("sitemapindex");
        await xml.WriteAsync("sitemap", address.Of(context, "/sitemap-paginas.xml"), null);
        await xml.WriteAsync("sitemap", address.Of(context, PlacesFile), null);
        for (var file = 1; file <= files; file++)
            await xml.WriteAsync("sitemap", address.Of(context, string.Create(CultureInfo.InvariantCulture, $"/sitemap-{file}.xml")), null);
    }

    private static async Task WriteFixedAsync(HttpContext context, PublicAddress address)
    {
        await using var xml = new SitemapWriter(Begin(context), Settings);
        await xml.StartAsync("urlset");
        foreach (var page in FixedPages)
            await xml.WriteAsync("url", address.Of(context, page), null);
    }

    private static async Task WritePlacesAsync(HttpContext context, PublicAddress address, PlaceIndexReader places)
    {
        await using var xml = new SitemapWriter(Begin(context), Settings);
        await xml.StartAsync("urlset");
        foreach (var path in (await places.ReadPathsAsync(context.RequestAborted)).Take(SitemapReader.EntriesPerFile))
            await xml.WriteAsync("url", address.Of(context, "/plaatsen/" + path), null);
    }

    private static async Task WriteFileAsync(HttpContext context, int file, PublicAddress address, SitemapReader reader)
    {
        if (file > await reader.CountFilesAsync(context.RequestAborted))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        await using var xml = new SitemapWriter(Begin(context), Settings);
        await xml.StartAsync("urlset");
        await foreach (var entry in reader.ReadAsync(file, context.RequestAborted))
            await xml.WriteAsync("url", address.Of(context, entry.Path), entry.Changed);
    }

    private static Stream Begin(HttpContext context)
    {
        context.Response.ContentType = "application/xml; charset=utf-8";
        context.Response.Headers.CacheControl = "public, max-age=3600";
        return context.Response.Body;
    }
}
