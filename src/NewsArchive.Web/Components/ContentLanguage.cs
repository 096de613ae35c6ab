using System.Globalization;

namespace NewsArchive.Web.Components;

/// <summary>The value of lang on words that the archive was given, where it differs from that of the page.</summary>
public static class ContentLanguage
{
    /// <summary>For Dutch words: null on a Dutch page.</summary>
    public static string? Dutch => Unless("nl");

    /// <summary>For English words: null on an English page.</summary>
    public static string? English => Unless("en");

    private static string? Unless(string language) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == language ? null : language;
}
