using System.Collections.Immutable;
using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Parsing;

/// <summary>Takes a decoded document apart by the rules of GOLD.md.</summary>
public static class ArticleParser
{
    /// <summary>Parses a document. Never throws for input, and gives the same for the same text.</summary>
    public static ParsedArticle Parse(SourceText source)
    {
        var leaves = ImmutableArray.CreateBuilder<Leaf>();
        var blocks = ImmutableArray.CreateBuilder<ParsedBlock>();
        SpannedText? title = null;
        var text = source.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !SourceLines.IsLineEnd(text[end]))
                end++;
            var line = text.AsSpan(start, end - start);
            var span = new SourceSpan(start + line.Length - line.TrimStart().Length, line.Trim().Length);
            if (span.Length > 0)
            {
                leaves.Add(new Leaf(span, title is null ? LeafKind.Title : LeafKind.Paragraph));
                if (title is null)
                    title = SourceValues.Spanned(source, [span]);
                else
                    blocks.Add(new ParsedBlock(BlockKind.Paragraph, span, SourceValues.Read(source, span), null));
            }

            start = end + 1;
        }

        return new ParsedArticle
        {
            Source = source,
            Title = title,
            Blocks = blocks.ToImmutable(),
            Leaves = leaves.ToImmutable(),
            Diagnostics = source.Diagnostics,
            Findings = [new ParsedFinding(FindingCode.MissingDate, null, null, null, null)],
        };
    }
}
