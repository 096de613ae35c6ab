using System.Globalization;

namespace NewsArchive.Web.Reader;

/// <summary>The number of a page in an address.</summary>
public static class PageNumber
{
    /// <summary>The number that <c>pagina</c> gives, from 1; 1 when the address says nothing of it, null when it is no number.</summary>
    public static int? Find(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return 1;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
    }
}
