using System.Globalization;

namespace NewsArchive.Web.Reader;

/// <summary>The number of a page in an address.</summary>
public static class PageNumber
{
    /// <summary>The number named by <c>pagina</c>; 1 when it names none. A number that is none gives 0, behind no list.</summary>
    public static int Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return 1;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
