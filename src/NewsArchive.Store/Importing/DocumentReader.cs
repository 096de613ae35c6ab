using NewsArchive.Core.Parsing;

namespace NewsArchive.Store.Importing;

/// <summary>What was made of the bytes of a document: an article, or why not.</summary>
public sealed record DocumentReading(ParsedArticle? Article, ImportMessage? Refusal);

/// <summary>Bytes to article, within the limits of an import.</summary>
public sealed class DocumentReader(ImportLimits limits)
{
    /// <summary>Decodes and parses; never throws for input.</summary>
    public DocumentReading Read(byte[] bytes)
    {
        var decoded = SourceDecoder.Decode(bytes);
        if (decoded.Source is not { } source)
            return new(null, ImportMessages.Refused(decoded));
        return HasMoreLines(source.Text, limits.Lines)
            ? new(null, ImportMessages.TooManyLines(limits.Lines))
            : new(ArticleParser.Parse(source), null);
    }

    private static bool HasMoreLines(ReadOnlySpan<char> text, int limit)
    {
        var lines = 0;
        while (text.IndexOfAny('\n', '\r') is >= 0 and var end)
        {
            if (++lines > limit)
                return true;
            var isPair = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n';
            text = text[(end + (isPair ? 2 : 1))..];
        }

        return ++lines > limit && !text.IsEmpty;
    }
}
