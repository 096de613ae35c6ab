using System.Collections.Immutable;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Reading;

namespace NewsArchive.Store.Editing;

/// <summary>What is to be replaced across figures.</summary>
/// <param name="Find">The words to find; 1 to 200 signs.</param>
/// <param name="Replacement">What to put there; may be empty.</param>
/// <param name="WholeWords">Whether only whole words count.</param>
/// <param name="MatchCase">Whether capitals must be the same.</param>
/// <param name="Fields">In which fields: the Dutch caption, its credit, the alternative text, or a text of the agency caption.</param>
/// <param name="Filter">In which articles, as readers filter them.</param>
public sealed record ReplaceRequest(
    string Find, string Replacement, bool WholeWords, bool MatchCase, ImmutableArray<CorrectedField> Fields, ArchiveFilter Filter)
{
    /// <summary>The longest text to find or to put there, in UTF-16 units.</summary>
    public const int Longest = 200;

    /// <summary>The fields in which can be replaced.</summary>
    public static ImmutableArray<CorrectedField> Choosable { get; } =
    [
        CorrectedField.CaptionText, CorrectedField.CaptionCredit, CorrectedField.AltText, CorrectedField.Description, CorrectedField.CreditLine,
        CorrectedField.Creator, CorrectedField.Source,
    ];
}

/// <summary>A field in which something would be replaced.</summary>
/// <param name="Change">The change, based on what was seen.</param>
/// <param name="ArticleId">The article.</param>
/// <param name="FigureId">The figure.</param>
/// <param name="Title">The headline of the article.</param>
/// <param name="Path">Its address.</param>
/// <param name="Before">The value now.</param>
public sealed record ReplaceHit(FieldChange Change, long ArticleId, long FigureId, string Title, string Path, string Before);

/// <summary>What would be replaced.</summary>
/// <param name="Hits">The first of them.</param>
/// <param name="Total">How many fields there are in all.</param>
public sealed record ReplacePreview(ImmutableArray<ReplaceHit> Hits, int Total)
{
    /// <summary>How many hits are shown, and replaced, at once.</summary>
    public const int MostHits = 500;
}

/// <summary>What became of a replacement.</summary>
/// <param name="BatchId">The batch by which all of it can be undone.</param>
/// <param name="Saved">How many fields were changed.</param>
/// <param name="Passed">Those that somebody else changed meanwhile, or that cannot be kept.</param>
/// <param name="IsStopped">Whether it was stopped before the end.</param>
public sealed record ReplaceOutcome(string BatchId, int Saved, ImmutableArray<ReplaceHit> Passed, bool IsStopped)
{
    /// <summary>What the database said when it stopped answering halfway; else null.</summary>
    public Exception? Fault { get; init; }
}
