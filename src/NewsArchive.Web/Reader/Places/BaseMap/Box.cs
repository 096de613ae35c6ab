namespace NewsArchive.Web.Reader.Places.BaseMap;

/// <summary>An upright rectangle; y runs down.</summary>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Contains(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    public Box Moved(double x, double y) => new(Left + x, Top + y, Right + x, Bottom + y);

    /// <summary>Grown on every side.</summary>
    public Box Grown(double by) => new(Left - by, Top - by, Right + by, Bottom + by);
}
