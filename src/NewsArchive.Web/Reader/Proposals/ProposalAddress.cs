using System.Globalization;

namespace NewsArchive.Web.Reader.Proposals;

/// <summary>Addresses of proposals.</summary>
public static class ProposalAddress
{
    private const int KeyLength = 32;

    /// <summary>The form for a figure.</summary>
    public static string New(long figureId) => string.Create(CultureInfo.InvariantCulture, $"/voorstellen/nieuw/{figureId}");

    /// <summary>Where a proposal can be followed by whoever has its key.</summary>
    public static string Follow(string key) => $"/voorstellen/{key}";

    /// <summary>Whether a text has the form of a key.</summary>
    public static bool IsKey(string text) => text.Length == KeyLength && text.All(char.IsAsciiHexDigitLower);

    /// <summary>No search engine lists such a page, and no other site is told its address. That no cache keeps a form, its token sees to.</summary>
    public static void KeepPrivate(HttpContext context)
    {
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        context.Response.Headers["X-Robots-Tag"] = "noindex";
    }
}
