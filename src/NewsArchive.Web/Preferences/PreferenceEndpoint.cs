namespace NewsArchive.Web.Preferences;

/// <summary>The address that remembers a choice: <c>/voorkeur?taal=en&amp;thema=donker&amp;terug=/artikelen</c>.</summary>
public static class PreferenceEndpoint
{
    public const string Path = "/voorkeur";
    private static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    public static void MapPreferences(this IEndpointRouteBuilder endpoints) => endpoints.MapGet(Path, Remember);

    private static IResult Remember(HttpContext context, ILoggerFactory loggers, string? taal, string? thema, string? terug)
    {
        if (ReaderPreferences.FindLanguage(taal) is { } language)
            Keep(context, ReaderPreferences.LanguageCookie, language, language == ReaderPreferences.Dutch);
        if (ReaderPreferences.FindTheme(thema) is { } theme)
            Keep(context, ReaderPreferences.ThemeCookie, ReaderPreferences.NameOf(theme), theme == ColourTheme.System);
        context.Response.Headers.CacheControl = "no-store";
        if (!string.IsNullOrEmpty(terug) && !LocalAddress.IsLocal(terug))
            loggers.CreateLogger(typeof(PreferenceEndpoint)).LogWarning("Refused: a return address that is not one of this site.");
        return Results.LocalRedirect(LocalAddress.OrFront(terug));
    }

    /// <summary>The default choice is not remembered but forgotten.</summary>
    private static void Keep(HttpContext context, string name, string value, bool isDefault)
    {
        var options = new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = Remembered,
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        };
        if (isDefault)
            context.Response.Cookies.Delete(name, options);
        else
            context.Response.Cookies.Append(name, value, options);
    }
}
