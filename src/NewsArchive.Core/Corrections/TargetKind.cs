namespace NewsArchive.Core.Corrections;

/// <summary>The kind of thing that a correction is about.</summary>
public enum TargetKind
{
    /// <summary>The article as a whole; its span is empty, as a document has one article.</summary>
    Article = 0,

    /// <summary>A block of the article; for a place also a figure in which it is named.</summary>
    Block = 1,

    /// <summary>A figure: its Dutch caption, its agency caption and its alternative text.</summary>
    Figure = 2,
}
