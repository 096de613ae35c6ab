using System.Globalization;
using System.Net;
using System.Text;

namespace NewsArchive.Benchmarks.Plotting;

/// <summary>Draws a chart as SVG that a browser shows in its own light or dark colours. Every line has its name at its end.</summary>
internal sealed class SvgChart
{
    private const int Width = 860;
    private const int Height = 440;
    private const int Left = 76;
    private const int Right = 560;
    private const int Top = 64;
    private const int Bottom = 380;
    private const int LabelHeight = 17;

    private const string Style =
        """
        <style>
          text { font: 13px system-ui, sans-serif; fill: #3d3c38; }
          .title { font-size: 16px; font-weight: 600; fill: #0b0b0b; }
          .paper { fill: #fcfcfb; }
          .grid { stroke: #e4e3df; stroke-width: 1; }
          .leader { stroke: #b5b4ae; stroke-width: 1; }
          .line { fill: none; stroke-width: 2; stroke-linejoin: round; }
          .dashed { stroke-dasharray: 7 4; }
          .h0 { stroke: #2a78d6; } .h1 { stroke: #c24a1c; } .h2 { stroke: #11805a; } .h3 { stroke: #6a4bc4; }
          circle { fill: #fcfcfb; stroke-width: 2; }
          @media (prefers-color-scheme: dark) {
            text { fill: #c9c8c2; }
            .title { fill: #ffffff; }
            .paper, circle { fill: #1a1a19; }
            .grid { stroke: #383835; }
            .leader { stroke: #6b6a64; }
            .h0 { stroke: #5b9ff0; } .h1 { stroke: #f0855a; } .h2 { stroke: #3dbf8f; } .h3 { stroke: #a99bf2; }
          }
        </style>
        """;

    private readonly StringBuilder _svg = new();
    private readonly Chart _chart;
    private readonly LogScale _x;
    private readonly LogScale _y;

    private SvgChart(Chart chart)
    {
        _chart = chart;
        var points = chart.Series.SelectMany(series => series.Points).ToArray();
        var articles = points.Select(point => point.Articles).ToArray();
        _x = new LogScale(articles.Min() / 1.3, articles.Max() * 1.3, Left, Right);
        _y = LogScale.Around([.. points.Select(point => point.Value)], Bottom, Top);
    }

    public static string Draw(Chart chart) => new SvgChart(chart).Draw();

    private string Draw()
    {
        Add($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-labelledby=\"title\">");
        Add($"<title id=\"title\">{Escaped(_chart.Title)}, {Escaped(_chart.Unit)}, against the number of articles</title>");
        _svg.AppendLine(Style);
        Add($"<rect class=\"paper\" width=\"{Width}\" height=\"{Height}\"/>");
        Text(Left, 26, "start", _chart.Title, "title");
        Text(Left, 46, "start", _chart.Unit);
        Axes();
        foreach (var series in _chart.Series)
            Line(series);
        Labels();
        return _svg.AppendLine("</svg>").ToString();
    }

    private void Axes()
    {
        foreach (var tick in _y.Ticks())
        {
            Add($"<line class=\"grid\" x1=\"{Left}\" x2=\"{Right}\" y1=\"{_y.At(tick):F1}\" y2=\"{_y.At(tick):F1}\"/>");
            Text(Left - 8, _y.At(tick) + 4, "end", tick.ToString("#,0.###", CultureInfo.InvariantCulture));
        }

        foreach (var articles in _chart.Series.SelectMany(series => series.Points).Select(point => point.Articles).Distinct())
        {
            Add($"<line class=\"grid\" x1=\"{_x.At(articles):F1}\" x2=\"{_x.At(articles):F1}\" y1=\"{Top}\" y2=\"{Bottom}\"/>");
            Text(_x.At(articles), Bottom + 20, "middle", articles.ToString("#,0", CultureInfo.InvariantCulture));
        }

        Text((Left + Right) / 2.0, Bottom + 42, "middle", "articles");
    }

    private void Line(Series series)
    {
        var points = series.Points.Select(point => FormattableString.Invariant($"{_x.At(point.Articles):F1},{_y.At(point.Value):F1}"));
        Add($"<polyline class=\"line h{series.Hue}{(series.Dashed ? " dashed" : "")}\" points=\"{string.Join(' ', points)}\"/>");
        foreach (var point in series.Points)
            Add($"<circle class=\"h{series.Hue}\" cx=\"{_x.At(point.Articles):F1}\" cy=\"{_y.At(point.Value):F1}\" r=\"4\"/>");
    }

    // From the top down, each below the one before; a thin line leads from the end of its own line to a name that had to move.
    private void Labels()
    {
        var above = double.MinValue;
        foreach (var series in _chart.Series.OrderByDescending(series => series.Points[^1].Value))
        {
            var end = series.Points[^1];
            var own = _y.At(end.Value);
            above = Math.Max(own, above + LabelHeight);
            Add($"<line class=\"leader\" x1=\"{_x.At(end.Articles) + 7:F1}\" x2=\"{Right + 10}\" y1=\"{own:F1}\" y2=\"{above:F1}\"/>");
            Text(Right + 14, above + 4, "start", series.Name);
        }
    }

    private void Text(double x, double y, string anchor, string text, string style = "plain") =>
        Add($"<text class=\"{style}\" x=\"{x:F1}\" y=\"{y:F1}\" text-anchor=\"{anchor}\">{Escaped(text)}</text>");

    private void Add(FormattableString element) => _svg.AppendLine(element.ToString(CultureInfo.InvariantCulture));

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
