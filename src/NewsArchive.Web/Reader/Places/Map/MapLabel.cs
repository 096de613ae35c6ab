namespace NewsArchive.Web.Reader.Places.Map;

/// <summary>Words on a map.</summary>
/// <param name="X">Where they begin, end or have their middle, in pixels.</param>
/// <param name="Y">Their line, in pixels.</param>
/// <param name="Anchor">SVG's text-anchor.</param>
public sealed record MapLabel(double X, double Y, string Anchor, string Text);
