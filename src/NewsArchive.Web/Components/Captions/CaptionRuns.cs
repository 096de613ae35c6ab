using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components.Marks;

namespace NewsArchive.Web.Components.Captions;

/// <summary>
/// A caption with its emphasis and links, and the words of a search in <c>mark</c>. Its runs become elements; nothing of it is ever written
/// to the page as markup. As code, because a template would put white space around the pieces.
/// </summary>
public sealed class CaptionRuns : ComponentBase
{
    private CaptionReading _reading = new([], "");

    /// <summary>The caption's text with its Markdown, or plain when <see cref="IsPlain"/>.</summary>
    [Parameter, EditorRequired]
    public string Text { get; set; } = "";

    /// <summary>Whether the text is as the parser read it: its signs mean nothing.</summary>
    [Parameter]
    public bool IsPlain { get; set; }

    /// <summary>Where the plain text is marked.</summary>
    [Parameter]
    public IReadOnlyList<MarkedRange> Marks { get; set; } = [];

    /// <summary>How much of it is shown, in UTF-16 units of the plain text; what is cut loses its emphasis and links.</summary>
    [Parameter]
    public int Most { get; set; } = int.MaxValue;

    protected override void OnParametersSet() =>
        _reading = IsPlain ? new CaptionReading([new CaptionRun(Text, CaptionStyle.None, null)], Text) : CaptionMarkdown.Read(Text);

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (!Excerpt.Fits(_reading.PlainText, Most))
        {
            builder.OpenComponent<MarkedText>(0);
            builder.AddComponentParameter(1, nameof(MarkedText.Text), _reading.PlainText);
            builder.AddComponentParameter(2, nameof(MarkedText.Marks), Marks);
            builder.AddComponentParameter(3, nameof(MarkedText.Most), Most);
            builder.CloseComponent();
            return;
        }

        string? href = null;
        foreach (var piece in CaptionPieces.Of(_reading, Marks))
        {
            href = Turn(builder, href, piece.Href);
            Add(builder, piece);
        }

        Turn(builder, href, null);
    }

    // From one link to the next, or out of one.
    private static string? Turn(RenderTreeBuilder builder, string? from, string? to)
    {
        if (from == to)
            return to;
        if (from is not null)
            builder.CloseElement();
        if (to is null)
            return to;
        builder.OpenElement(10, "a");
        builder.AddAttribute(11, "href", to);
        builder.AddAttribute(12, "rel", "nofollow noopener");
        return to;
    }

    private static void Add(RenderTreeBuilder builder, CaptionPiece piece)
    {
        var (isStrong, isEmphasis) = (piece.Style.HasFlag(CaptionStyle.Strong), piece.Style.HasFlag(CaptionStyle.Emphasis));
        if (isStrong)
            builder.OpenElement(20, "strong");
        if (isEmphasis)
            builder.OpenElement(21, "em");
        if (piece.IsMarked)
            builder.OpenElement(22, "mark");
        AddLines(builder, piece.Text);
        foreach (var isOpen in (ReadOnlySpan<bool>)[isStrong, isEmphasis, piece.IsMarked])
        {
            if (isOpen)
                builder.CloseElement();
        }
    }

    private static void AddLines(RenderTreeBuilder builder, string text)
    {
        var isFirst = true;
        foreach (var line in text.Split('\n'))
        {
            if (!isFirst)
            {
                builder.OpenElement(30, "br");
                builder.CloseElement();
            }

            builder.AddContent(31, line);
            isFirst = false;
        }
    }
}
