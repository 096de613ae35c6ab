using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NewsArchive.Store.Editing;

/// <summary>Gathers the runs of a caption from what Markdig made of it.</summary>
internal sealed class CaptionRuns(string source)
{
    // Nobody emphasises within emphasis; what is nested deeper stays as it was typed.
    private const int Deepest = 12;

    private readonly ImmutableArray<CaptionRun>.Builder _runs = ImmutableArray.CreateBuilder<CaptionRun>();
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _plain = new();
    private CaptionStyle _style;
    private string? _href;

    /// <summary>All of the source as it stands.</summary>
    public CaptionReading Plain()
    {
        Append(source, CaptionStyle.None, null);
        return Finish();
    }

    public void Add(ParagraphBlock paragraph)
    {
        if (_plain.Length > 0)
            Append("\n", CaptionStyle.None, null);
        if (paragraph.Inline is { } inlines)
            Add(inlines, CaptionStyle.None, null, 0);
    }

    public CaptionReading Finish()
    {
        Close();
        return new CaptionReading(_runs.ToImmutable(), _plain.ToString());
    }

    private void Add(ContainerInline inlines, CaptionStyle style, string? href, int depth)
    {
        foreach (var inline in inlines)
            Add(inline, style, href, depth);
    }

    private void Add(Inline inline, CaptionStyle style, string? href, int depth)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Append(literal.Content.AsSpan(), style, href);
                break;
            case LineBreakInline:
                Append("\n", style, href);
                break;
            case EmphasisInline emphasis when depth < Deepest:
                Add(emphasis, style | (emphasis.DelimiterCount == 2 ? CaptionStyle.Strong : CaptionStyle.Emphasis), href, depth + 1);
                break;
            case LinkInline { IsImage: false } link when depth < Deepest && CaptionLinks.Find(link.Url) is { } address && link.FirstChild is not null:
                Add(link, style, address, depth + 1);
                break;
            // An opening sign that nothing closed; what follows it hangs on it.
            case DelimiterInline open when depth < Deepest:
                Append(open.ToLiteral(), style, href);
                Add(open, style, href, depth + 1);
                break;
            default:
                Append(Typed(inline), style, href);
                break;
        }
    }

    private ReadOnlySpan<char> Typed(Inline inline)
    {
        var (start, end) = (Math.Clamp(inline.Span.Start, 0, source.Length), Math.Clamp(inline.Span.End + 1, 0, source.Length));
        return start < end ? source.AsSpan(start, end - start) : [];
    }

    private void Append(ReadOnlySpan<char> text, CaptionStyle style, string? href)
    {
        if (style != _style || href != _href)
            Close();
        (_style, _href) = (style, href);
        _text.Append(text);
        _plain.Append(text);
    }

    private void Close()
    {
        if (_text.Length > 0)
            _runs.Add(new CaptionRun(_text.ToString(), _style, _href));
        _text.Clear();
    }
}
