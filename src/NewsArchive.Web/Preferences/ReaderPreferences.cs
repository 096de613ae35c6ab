namespace NewsArchive.Web.Preferences;

/// <summary>What a reader chose by link: kept in two cookies, and nothing else is known of a reader.</summary>
/// <param name="Language"><c>nl</c> or <c>en</c>.</param>
/// <param name="Theme">The colours.</param>
public sealed record ReaderPreferences(string Language, ColourTheme Theme)
{
    public const string LanguageCookie = "taal";
    public const string ThemeCookie = "thema";
    public const string Dutch = "nl";
    public const string English = "en";

    private static readonly string[] ThemeNames = ["systeem", "licht", "donker"];

    /// <summary>The value of data-theme on html; null leaves the choice to the system.</summary>
    public string? ThemeAttribute => Theme == ColourTheme.System ? null : NameOf(Theme);

    /// <summary>What the browser is told before any stylesheet has come.</summary>
    public string ColourScheme => Theme switch
    {
        ColourTheme.Light => "light",
        ColourTheme.Dark => "dark",
        _ => "light dark",
    };

    public static ReaderPreferences Of(HttpContext context) => new(
        FindLanguage(context.Request.Cookies[LanguageCookie]) ?? Dutch,
        FindTheme(context.Request.Cookies[ThemeCookie]) ?? ColourTheme.System);

    public static string NameOf(ColourTheme theme) => ThemeNames[(int)theme];

    public static ColourTheme? FindTheme(string? name) =>
        Array.IndexOf(ThemeNames, name) is var index and >= 0 ? (ColourTheme)index : null;

    public static string? FindLanguage(string? name) => name is Dutch or English ? name : null;
}
