using System.Globalization;

namespace NewsArchive.Cli;

/// <summary>The language of the user, as the locale says it: English for English, Dutch for all others.</summary>
internal static class Language
{
    internal static CultureInfo Current => CultureInfo.CurrentUICulture;
}
