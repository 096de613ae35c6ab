using System.Globalization;
using System.Text;

namespace NewsArchive.Cli;

/// <summary>
/// Text as it may go to a terminal: control characters, escape sequences, line ends and marks that turn the reading direction
/// become visible as <c>\u{1B}</c> instead of being obeyed.
/// </summary>
internal static class Printable
{
    internal static string Of(string text)
    {
        if (!text.Any(IsHarmful))
            return text;
        var builder = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (IsHarmful(c))
                builder.Append(CultureInfo.InvariantCulture, $"\\u{{{(int)c:X}}}");
            else
                builder.Append(c);
        }

        return builder.ToString();
    }

    private static bool IsHarmful(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or '\u061C' or (>= '\u200E' and <= '\u200F')
            or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
