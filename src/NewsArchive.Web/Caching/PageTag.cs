using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.OutputCaching;
using NewsArchive.Core.Articles;
using NewsArchive.Store;

namespace NewsArchive.Web.Caching;

/// <summary>
/// The entity tag of a page. What the cache tells pages apart by is what a page is made from, so the tag is known before the page is:
/// a hash of just that, and of the program's own version.
/// </summary>
public static class PageTag
{
    private static readonly string Program = string.Concat(
        new[] { typeof(PageTag), typeof(ArchiveLocations), typeof(FindingCodes) }.Select(type => type.Module.ModuleVersionId.ToString("N")));

    public static void Put(HttpContext context, CacheVaryByRules rules)
    {
        var tag = Of(context.Request, rules);
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            if (context.Response.StatusCode is not (StatusCodes.Status200OK or StatusCodes.Status304NotModified))
            {
                headers.Remove("ETag");
                return Task.CompletedTask;
            }
            headers.CacheControl = "no-cache";
            headers.Vary = "Accept-Encoding, Cookie";
            return Task.CompletedTask;
        });
        // Now, not on starting: the cache compares the tag that it kept with the page.
        context.Response.Headers.ETag = tag;
    }

    private static string Of(HttpRequest request, CacheVaryByRules rules)
    {
        var source = new StringBuilder(Program)
            .Append('\n').Append(request.Scheme).Append("://").Append(request.Host.Value).Append(request.Path.Value).Append(request.QueryString.Value);
        foreach (var (name, value) in rules.VaryByValues)
            source.Append('\n').Append(name).Append('=').Append(value);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(source.ToString()));
        return $"W/\"{Convert.ToHexStringLower(hash.AsSpan(0, 10))}\"";
    }
}
