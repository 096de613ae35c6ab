using System.Security.Cryptography;
using System.Text;

namespace NewsArchive.Core.Parsing;

/// <summary>Hashes by which near-duplicates are recognised: 64 lower-case hexadecimal digits.</summary>
public static class TextFingerprints
{
    /// <summary>The same for two texts that differ in nothing but their line ends and white space at the end of the document.</summary>
    public static string LineEndFree(SourceText source)
    {
        var text = source.Text.AsSpan().TrimEnd();
        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                continue;
            builder.Append(SourceLines.IsLineEnd(text[i]) ? '\n' : text[i]);
        }

        return Hash(builder.ToString());
    }

    /// <summary>
    /// The same for two articles that differ in nothing but date, time, update and reading time. White space and the signs and
    /// labels of the form (leaves of kind <see cref="LeafKind.Mark"/>) do not count.
    /// </summary>
    public static string DateFree(ParsedArticle article) => Hash(SourceValues.Read(
        article.Source,
        article.Leaves.Where(leaf => !IsDate(leaf.Kind)).Select(leaf => leaf.Span)));

    internal static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(text)));

    private static bool IsDate(LeafKind kind) => kind is
        LeafKind.Mark or LeafKind.Published or LeafKind.PublishedTime or LeafKind.Updated or LeafKind.ReadingMinutes or LeafKind.DateRest;
}
