using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace NewsArchive.Core.Parsing;

/// <summary>Hashes by which near-duplicates are recognised: 32 lower-case hexadecimal digits, the first half of a SHA-256.</summary>
public static class TextFingerprints
{
    // Half is enough: among a thousand million texts two would not meet by chance, and each is stored twice.
    private const int UsedBytes = 16;

    private static readonly SearchValues<char> OtherLineEnds = SearchValues.Create("\r\u0085\u2028\u2029");

    /// <summary>The same for two texts that differ in nothing but their line ends and white space at the end of the document.</summary>
    public static string LineEndFree(SourceText source)
    {
        var text = source.Text.AsSpan().TrimEnd();
        if (!text.ContainsAny(OtherLineEnds))
            return Hash(text);
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                continue;
            buffer[length++] = SourceLines.IsLineEnd(text[i]) ? '\n' : text[i];
        }

        var hash = Hash(buffer.AsSpan(0, length));
        ArrayPool<char>.Shared.Return(buffer);
        return hash;
    }

    /// <summary>
    /// The same for two articles that differ in nothing but date, time, update and reading time. White space and the signs and
    /// labels of the form (leaves of kind <see cref="LeafKind.Mark"/>) do not count.
    /// </summary>
    public static string DateFree(ParsedArticle article) => Hash(SourceValues.Read(
        article.Source,
        article.Leaves.Where(leaf => !IsDate(leaf.Kind)).Select(leaf => leaf.Span)));

    internal static string Hash(ReadOnlySpan<char> text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)), hash);
        ArrayPool<byte>.Shared.Return(bytes);
        return Convert.ToHexStringLower(hash[..UsedBytes]);
    }

    private static bool IsDate(LeafKind kind) => kind is
        LeafKind.Mark or LeafKind.Published or LeafKind.PublishedTime or LeafKind.Updated or LeafKind.ReadingMinutes or LeafKind.DateRest;
}
