using System.Globalization;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;
using NewsArchive.Web.Circuits;
using NewsArchive.Web.Components;
using NewsArchive.Web.Preferences;

namespace NewsArchive.Web.Caching;

/// <summary>
/// Which pages are kept, and what tells them apart: scheme, host and path (by the framework), the parameters that mean something, language,
/// theme, encoding, the day, and the archive's change number, which leaves every older page behind when anything changes.
/// </summary>
public sealed class PageCachePolicy(ArchiveVersion version, ArchiveClock clock, IResponseCompressionProvider compression) : IOutputCachePolicy
{
    public const string Name = "pages";
    private static readonly TimeSpan Kept = TimeSpan.FromHours(6);
    private static readonly string[] Parameters = [.. ReaderAddress.Parameters];

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext;
        var isForEveryone = IsForEveryone(request);
        context.EnableOutputCaching = isForEveryone;
        context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = isForEveryone;
        context.ResponseExpirationTimeSpan = Kept;
        if (!isForEveryone)
            return;
        var rules = context.CacheVaryByRules;
        rules.QueryKeys = Parameters;
        var preferences = ReaderPreferences.Of(request);
        rules.VaryByValues["taal"] = preferences.Language;
        rules.VaryByValues["thema"] = ReaderPreferences.NameOf(preferences.Theme);
        rules.VaryByValues["codering"] = compression.GetCompressionProvider(request)?.EncodingName ?? "";
        rules.VaryByValues["dag"] = clock.Today.DayNumber.ToString(CultureInfo.InvariantCulture);
        rules.VaryByValues["archief"] = (await version.ReadAsync(cancellation)).ToString(CultureInfo.InvariantCulture);
        PageTag.Put(request, rules);
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0)
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    private static bool IsForEveryone(HttpContext request) =>
        (HttpMethods.IsGet(request.Request.Method) || HttpMethods.IsHead(request.Request.Method))
        && !CircuitPages.IsAsked(request)
        && request.User.Identity?.IsAuthenticated != true
        && request.Request.Headers.Authorization.Count == 0;
}
