using System.Collections.Immutable;

namespace NewsArchive.Store.Editing;

/// <summary>How letters of a caption stand out.</summary>
[Flags]
public enum CaptionStyle
{
    /// <summary>They do not.</summary>
    None = 0,

    /// <summary>Emphasis.</summary>
    Emphasis = 1,

    /// <summary>Strong emphasis.</summary>
    Strong = 2,
}

/// <summary>A stretch of a caption in one style.</summary>
/// <param name="Text">Plain text; a line feed breaks the line.</param>
/// <param name="Style">Its style.</param>
/// <param name="Href">Where it leads: an address of http or https, or a path of this site; or null.</param>
public sealed record CaptionRun(string Text, CaptionStyle Style, string? Href);

/// <summary>A caption as it is read.</summary>
/// <param name="Runs">Its stretches in order; neighbours differ in style or address.</param>
/// <param name="PlainText">The texts of all of them, one behind the other.</param>
public sealed record CaptionReading(ImmutableArray<CaptionRun> Runs, string PlainText)
{
    /// <summary>Whether anything stands out or leads anywhere.</summary>
    public bool HasMarkup => Runs.Any(run => run.Style != CaptionStyle.None || run.Href is not null);
}
