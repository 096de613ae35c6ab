using System.Globalization;
using NewsArchive.Web.Reader.Places.BaseMap;

namespace NewsArchive.Web.Reader.Places.Map;

/// <summary>Finds room for names: beside, below or above their marks, never over another mark or name. The largest marks come first.</summary>
public sealed class MapLabels(int width, int height, IReadOnlyList<MapMark> marks)
{
    /// <summary>The height of letters, in pixels; the style sheet says the same.</summary>
    public const double Size = 13;

    // Of a letter of the usual sans serif; a little more than most.
    private const double LetterWidth = 7.2;
    private const double Gap = 3;

    // Where a name that stands for a whole country may be, above or below its middle.
    private static readonly double[] Shifts = [0, -1.6 * Size, 1.6 * Size, -3.2 * Size, 3.2 * Size];

    // The largest marks have a name even where it must lie over a small one.
    private const int Needed = 8;

    private readonly List<Box> _dots = [.. marks.Select(mark => new Box(mark.X, mark.Y, mark.X, mark.Y).Grown(mark.Radius))];
    private readonly List<Box> _names = [];
    private readonly Box _frame = new(2, 2, width - 2, height - 2);

    /// <summary>The names that there is room for, at most so many.</summary>
    public IReadOnlyList<MapLabel> Names(int most) =>
    [
        .. marks.OrderByDescending(mark => mark.IsChosen)
            .Select((mark, i) => Find(mark, label => Take(label)) ?? (i < Needed ? Find(mark, label => Take(label, overDots: true)) : null))
            .OfType<MapLabel>()
            .Take(most),
    ];

    /// <summary>A name around a point, such as a country's; null when there is no room.</summary>
    public MapLabel? Around(double x, double y, string text) =>
        Array.Find([.. Shifts.Select(shift => new MapLabel(x, y + shift + Size / 3, "middle", text))], label => Take(label));

    private static MapLabel? Find(MapMark mark, Predicate<MapLabel> hasRoom)
    {
        var (right, left) = (mark.X + mark.Radius + Gap, mark.X - mark.Radius - Gap);
        MapLabel[] tries =
        [
            new(right, mark.Y + Size / 3, "start", mark.Label),
            new(left, mark.Y + Size / 3, "end", mark.Label),
            new(mark.X, mark.Y + mark.Radius + Size, "middle", mark.Label),
            new(mark.X, mark.Y - mark.Radius - Gap - 1, "middle", mark.Label),
        ];
        return Array.Find(tries, hasRoom);
    }

    private bool Take(MapLabel label, bool overDots = false)
    {
        var box = BoxOf(label);
        if (!_frame.Contains(box.Left, box.Top) || !_frame.Contains(box.Right, box.Bottom) || _names.Exists(box.Overlaps))
            return false;
        if (!overDots && _dots.Exists(box.Overlaps))
            return false;
        _names.Add(box);
        return true;
    }

    private static Box BoxOf(MapLabel label)
    {
        var width = new StringInfo(label.Text).LengthInTextElements * LetterWidth;
        var left = label.Anchor switch
        {
            "start" => label.X,
            "end" => label.X - width,
            _ => label.X - width / 2,
        };
        return new Box(left, label.Y - Size * 0.8, left + width, label.Y + Size * 0.25);
    }
}
