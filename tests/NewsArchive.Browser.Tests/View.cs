namespace NewsArchive.Browser.Tests;

/// <summary>How a page is looked at.</summary>
public sealed record View(int Width, bool Dark)
{
    public static readonly View Desk = new(1280, Dark: false);

    public static readonly IReadOnlyList<View> All = [new(360, false), new(360, true), Desk, new(1280, true)];

    public override string ToString() => $"{Width}-{(Dark ? "donker" : "licht")}";
}
