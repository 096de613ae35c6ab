using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace NewsArchive.Web.Reader.Places.Map;

/// <summary>Words in a drawing: in code, because a template takes an element called text for its own.</summary>
public sealed class SvgText : ComponentBase
{
    [Parameter, EditorRequired]
    public MapLabel Label { get; set; } = new(0, 0, "start", "");

    [Parameter]
    public string? Class { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", Pixels(Label.X));
        builder.AddAttribute(2, "y", Pixels(Label.Y));
        builder.AddAttribute(3, "text-anchor", Label.Anchor);
        builder.AddAttribute(4, "class", Class);
        builder.AddContent(5, Label.Text);
        builder.CloseElement();
    }

    /// <summary>A number of pixels as SVG writes it.</summary>
    public static string Pixels(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
