using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Components.Marks;

/// <summary>A text with the words of a search in <c>mark</c>. Written as code, because a template would put white space around the pieces.</summary>
public sealed class MarkedText : ComponentBase
{
    [Parameter, EditorRequired]
    public string Text { get; set; } = "";

    [Parameter]
    public IReadOnlyList<MarkedRange> Marks { get; set; } = [];

    /// <summary>How much of it is shown, in UTF-16 units.</summary>
    [Parameter]
    public int Most { get; set; } = int.MaxValue;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        foreach (var piece in MarkedPieces.Of(Text, Marks, Most))
        {
            if (!piece.IsMarked)
            {
                builder.AddContent(0, piece.Text);
                continue;
            }

            builder.OpenElement(1, "mark");
            builder.AddContent(2, piece.Text);
            builder.CloseElement();
        }
    }
}
