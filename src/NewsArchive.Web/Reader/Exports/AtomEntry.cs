namespace NewsArchive.Web.Reader.Exports;

/// <summary>An item of a feed.</summary>
/// <param name="Id">What tells it from all other items, for ever.</param>
/// <param name="Address">Its page, absolute.</param>
/// <param name="Updated">When it came into the archive, UTC.</param>
/// <param name="Day">The day of the article, or of the photo; or null.</param>
/// <param name="Summary">A few lines of it, or null.</param>
/// <param name="Language">The language of title and, unless it has one of its own, summary.</param>
public sealed record AtomEntry(string Id, string Title, string Address, DateTime Updated, DateOnly? Day, string? Summary, string Language)
{
    /// <summary>The language of the summary.</summary>
    public string SummaryLanguage { get; init; } = Language;

    /// <summary>A name for what was read from a document, made of its hash: the same whatever its address is, and in another archive.</summary>
    /// <param name="sha256">In hexadecimal.</param>
    public static string IdOf(string sha256)
    {
        var bytes = Convert.FromHexString(sha256)[..16];
        // By the marks of version and variant others see that it is a UUID made in a way of one's own (RFC 9562, version 8).
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }
}
