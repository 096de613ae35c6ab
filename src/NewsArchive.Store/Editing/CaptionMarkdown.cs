using System.Text;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Editing;

/// <summary>
/// The Markdown of Dutch captions: emphasis, strong emphasis, links and line breaks. All else, HTML included, is plain text. Nothing is
/// ever rendered to HTML here: whoever shows a caption makes elements of its runs.
/// </summary>
public static class CaptionMarkdown
{
    /// <summary>How much is read as Markdown, in UTF-16 units; a longer text is plain.</summary>
    public const int Longest = FieldValues.LongestText;

    private const string Special = @"\*_[]";

    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>What a caption says. Any text gives a reading.</summary>
    public static CaptionReading Read(string markdown)
    {
        var runs = new CaptionRuns(markdown);
        if (markdown.Length > Longest)
            return runs.Plain();
        foreach (var paragraph in Markdown.Parse(Hidden(markdown), Pipeline).OfType<ParagraphBlock>())
            runs.Add(paragraph);
        return runs.Finish();
    }

    /// <summary>A caption without markup as Markdown: signs that would mean something are escaped, and only in a text where any does.</summary>
    public static string Escape(string text)
    {
        if (Read(text) is { HasMarkup: false } reading && reading.PlainText == text)
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var sign in text)
        {
            if (Special.Contains(sign))
                escaped.Append('\\');
            escaped.Append(sign);
        }

        return escaped.ToString();
    }

    // Markdig puts another sign in the place of NUL; what is kept has none.
    private static string Hidden(string text) => text.Replace('\0', '\uFFFD');

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePreciseSourceLocation();
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new WholeParagraphs());
        builder.InlineParsers.RemoveAll(parser => parser is not (Markdig.Parsers.Inlines.EscapeInlineParser
            or Markdig.Parsers.Inlines.EmphasisInlineParser
            or Markdig.Parsers.Inlines.LinkInlineParser
            or Markdig.Parsers.Inlines.LineBreakInlineParser));
        // An image is a sign before a link.
        builder.InlineParsers.Find<Markdig.Parsers.Inlines.LinkInlineParser>()!.OpeningCharacters = ['[', ']'];
        return builder.Build();
    }

    // Takes no lines away as definitions of links elsewhere in the text.
    private sealed class WholeParagraphs : ParagraphBlockParser
    {
        public WholeParagraphs() => ParseSetextHeadings = false;

        public override bool Close(BlockProcessor processor, Block block) => block is not ParagraphBlock { Lines.Count: 0 };
    }
}
