using System.Globalization;

namespace NewsArchive.Web.Components.Lists;

/// <summary>
/// Where the columns of a timeline stand. Across in hundredths of the width, so that the drawing is as wide as the page allows while its
/// letters keep their size; down in pixels.
/// </summary>
public sealed class TimelineDrawing(IReadOnlyList<TimelineColumn> columns)
{
    public const int ColumnHeight = 96;
    public const int Height = ColumnHeight + 24;
    private const int Least = 3;
    private const double Gap = 0.18;

    // Two or three years are no blocks.
    private const double WidestBar = 6;

    // Six years, or twelve months, stand below each other's columns on the narrowest screen.
    private const int MostLabels = 6;
    private const int MostWithLabels = 12;

    private readonly int _most = columns.Count == 0 ? 1 : Math.Max(1, columns.Max(column => column.Count));
    private readonly int _labelStep = columns.Count <= MostWithLabels && columns.All(column => column.Label.Length <= 3)
        ? 1
        : (columns.Count + MostLabels - 1) / MostLabels;

    /// <summary>How wide the room of a column is.</summary>
    public string Room => Percent(Width);

    public string BarWidth => Percent(Bar);

    public string RoomAt(int index) => Percent(Width * index);

    public string BarAt(int index) => Percent(((index + 0.5) * Width) - (Bar / 2));

    /// <summary>Where the name below a column stands; the first of many begins at the edge, or it would be cut off.</summary>
    public string LabelAt(int index) => IsAtEdge(index) ? "0" : Percent((index + 0.5) * Width);

    public string AnchorOf(int index) => IsAtEdge(index) ? "start" : "middle";

    /// <summary>How high a column is; one with something in it can always be seen.</summary>
    public int HeightOf(TimelineColumn column) =>
        column.Count == 0 ? 0 : Math.Max(Least, (int)Math.Round((double)ColumnHeight * column.Count / _most));

    public int TopOf(TimelineColumn column) => ColumnHeight - HeightOf(column);

    /// <summary>Whether there is room for its name below a column.</summary>
    public bool HasLabel(int index) => index % _labelStep == 0;

    private bool IsAtEdge(int index) => index == 0 && columns.Count > MostWithLabels;

    private double Bar => Math.Min(WidestBar, Width * (1 - Gap));

    private double Width => 100.0 / Math.Max(1, columns.Count);

    private static string Percent(double number) => string.Create(CultureInfo.InvariantCulture, $"{number:0.###}%");
}
