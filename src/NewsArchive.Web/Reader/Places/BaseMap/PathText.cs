using System.Globalization;
using System.Text;

namespace NewsArchive.Web.Reader.Places.BaseMap;

/// <summary>Writes the d of an SVG path in whole tenths of a pixel, as steps from point to point, which are short.</summary>
internal sealed class PathText
{
    /// <summary>Units in a pixel.</summary>
    public const int Units = 10;

    private readonly StringBuilder _text = new();
    private int _x;
    private int _y;
    private bool _isDrawing;

    /// <summary>Lifts the pen.</summary>
    public void Move(double x, double y)
    {
        _text.Append('m');
        Step(x, y);
        _isDrawing = false;
    }

    /// <summary>Draws to a point; nothing when it falls on the last one.</summary>
    public void Line(double x, double y)
    {
        if (Round(x) == _x && Round(y) == _y)
            return;
        if (!_isDrawing)
            _text.Append('l');
        else if (Round(x) >= _x)
            _text.Append(' ');
        _isDrawing = true;
        Step(x, y);
    }

    /// <summary>
    /// Draws back to where the outline began. The pen is then there, and the next step is counted from there.
    /// </summary>
    public void Close(double x, double y)
    {
        _text.Append('z');
        (_x, _y) = (Round(x), Round(y));
    }

    public override string ToString() => _text.ToString();

    private void Step(double x, double y)
    {
        var (stepX, stepY) = (Round(x) - _x, Round(y) - _y);
        _text.Append(CultureInfo.InvariantCulture, $"{stepX}");
        // A minus parts two numbers by itself.
        if (stepY >= 0)
            _text.Append(' ');
        _text.Append(CultureInfo.InvariantCulture, $"{stepY}");
        (_x, _y) = (_x + stepX, _y + stepY);
    }

    private static int Round(double pixels) => (int)Math.Round(pixels * Units);
}
