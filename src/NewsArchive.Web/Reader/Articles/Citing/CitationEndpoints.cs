using System.Globalization;
using System.Text;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components;
using NewsArchive.Web.Hosting;

namespace NewsArchive.Web.Reader.Articles.Citing;

/// <summary>The citation of an article as a file, below the article's own address.</summary>
public static class CitationEndpoints
{
    public const string ArchiveName = "NewsArchive";
    private const string FilePrefix = "/citaat.";

    public static void MapCitations(this IEndpointRouteBuilder endpoints)
    {
        foreach (var extension in new[] { "txt", "bib", "ris" })
        {
            endpoints.MapGet($"/artikelen/{{year}}/{{month}}/{{day}}/{{slug}}{FilePrefix}{extension}", Send);
            endpoints.MapGet($"/artikelen/zonder-datum/{{slug}}{FilePrefix}{extension}", Send);
        }
    }

    private static async Task<IResult> Send(HttpContext context, ArticleReader articles, PublicAddress address, ArchiveClock clock)
    {
        var (path, extension) = Split(context.Request.Path.Value!);
        return await articles.FindAsync(path, 1, context.RequestAborted) switch
        {
            ArticleLookup.Found { Article: var article } => File(article, extension, address.Of(context, article.Path), clock.Today),
            ArticleLookup.Moved { Path: var moved } => Results.Redirect(moved + FilePrefix + extension, permanent: true),
            ArticleLookup.Withdrawn { Withdrawal.Reason: var reason } => Results.Text(reason, "text/plain; charset=utf-8", statusCode: StatusCodes.Status410Gone),
            _ => Results.NotFound(),
        };
    }

    private static (string Path, string Extension) Split(string requested)
    {
        var at = requested.LastIndexOf(FilePrefix, StringComparison.OrdinalIgnoreCase);
        return (requested[..at], requested[(at + FilePrefix.Length)..].ToLowerInvariant());
    }

    private static IResult File(ArticleRecord article, string extension, string address, DateOnly today)
    {
        var citation = Citation.Of(article, ArchiveName, address, today);
        var (text, type) = extension switch
        {
            "bib" => (BibTex.Of(citation), "application/x-bibtex"),
            "ris" => (Ris.Of(citation), "application/x-research-info-systems"),
            _ => (CitationProse.Of(citation, CultureInfo.CurrentUICulture) + "\n", "text/plain"),
        };
        return Results.File(Encoding.UTF8.GetBytes(text), type + "; charset=utf-8", $"{citation.FileName}.{extension}");
    }
}
