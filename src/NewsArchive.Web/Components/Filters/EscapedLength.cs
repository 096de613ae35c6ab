using System.Text;

namespace NewsArchive.Web.Components.Filters;

/// <summary>How long a text is where an address repeats it.</summary>
public static class EscapedLength
{
    // What takes a byte takes a per cent sign and two digits.
    private const int PerByte = 3;

    /// <summary>As much of a text as fits, up to a space when there is one.</summary>
    /// <param name="most">How many characters it may be once <see cref="Uri.EscapeDataString(string)"/> has written it.</param>
    public static string Fitting(string text, int most)
    {
        var (length, end) = (0, 0);
        foreach (var sign in text.EnumerateRunes())
        {
            length += Of(sign);
            if (length > most)
                return text[..End(text, end)].TrimEnd();
            end += sign.Utf16SequenceLength;
        }

        return text;
    }

    private static int End(string text, int end)
    {
        var space = text.LastIndexOf(' ', end);
        return space > 0 ? space : end;
    }

    private static int Of(Rune sign) =>
        sign.IsAscii && (char.IsAsciiLetterOrDigit((char)sign.Value) || sign.Value is '-' or '.' or '_' or '~') ? 1 : sign.Utf8SequenceLength * PerByte;
}
