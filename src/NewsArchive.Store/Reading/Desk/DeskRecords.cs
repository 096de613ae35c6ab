using System.Collections.Immutable;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Reading.Desk;

/// <summary>A field as the desk shows it.</summary>
/// <param name="Target">What a change of it names.</param>
/// <param name="Parsed">What the parser read.</param>
/// <param name="Value">The effective value.</param>
/// <param name="Latest">Its newest correction, or null when it has none.</param>
/// <param name="LatestBy">The name of who made that, for colleagues; null when it was erased or there is none.</param>
/// <param name="Unsettled">Why it must be looked at again, or null.</param>
public sealed record DeskField(
    CorrectionTarget Target, string? Parsed, string? Value, Correction? Latest, string? LatestBy, UnsettledCorrection? Unsettled)
{
    /// <summary>How many corrections it has.</summary>
    public int Number => Latest?.Number ?? 0;

    /// <summary>Whether it has another value than the parser read.</summary>
    public bool IsCorrected => Latest is { IsParsed: false };
}

/// <summary>What the desk shows of an article above whatever is edited.</summary>
public sealed record DeskHead(
    long ArticleId, string Sha256, string DocumentName, string Path, string Title, DateOnly? Published, bool IsWithdrawn);

/// <summary>A piece of the source, lit when it belongs to what is edited.</summary>
public sealed record DeskSourcePiece(string Text, bool IsLit);

/// <summary>Another item of the same article.</summary>
public sealed record DeskNeighbour(DeskItem Item, int Position, string Label);

/// <summary>A figure at the desk.</summary>
/// <param name="Fields">Its fields in the order of <see cref="CorrectedFields.OfFigure"/>; without those of an agency caption when it has none.</param>
/// <param name="Source">The source around it, bounded; what belongs to the figure is lit.</param>
/// <param name="AgencyText">The agency caption as it stands, or null.</param>
/// <param name="WaitingProposals">How many proposals wait for it.</param>
/// <param name="Open">Its corrections that must be looked at again.</param>
public sealed record DeskFigure(
    DeskHead Article,
    long FigureId,
    long PhotoId,
    int Position,
    ImmutableArray<DeskField> Fields,
    ImmutableArray<DeskSourcePiece> Source,
    string? AgencyText,
    ImmutableArray<FindingRecord> Findings,
    ImmutableArray<DiagnosticRecord> Diagnostics,
    ImmutableArray<DeskNeighbour> Neighbours,
    int WaitingProposals,
    ImmutableArray<OpenCorrection> Open);

/// <summary>A block at the desk.</summary>
/// <param name="Kind">Its kind as a field that can be corrected; null for a figure or list, which stay what they are.</param>
public sealed record DeskBlock(int Ordinal, BlockKind Is, string Text, DeskField? Kind, long? FigureId)
{
    /// <summary>Its text in which names are looked for: whole, but for the end of a block as long as a book.</summary>
    public string Whole { get; init; } = Text;
}

/// <summary>A name in the article that is, or was taken for, a place.</summary>
/// <param name="Field">The decision about it; its part is the name.</param>
/// <param name="PlaceId">The place that counts now; null when it is none.</param>
/// <param name="Label">The place with what it lies in, or null.</param>
/// <param name="Count">How often the name stands in that block.</param>
/// <param name="Context">The words around it, bounded.</param>
public sealed record DeskPlace(DeskField Field, int Ordinal, string Name, long? PlaceId, string? Label, int Count, string Context);

/// <summary>An article at the desk.</summary>
/// <param name="Open">Its corrections that must be looked at again, and those of figures that are not there any more.</param>
public sealed record DeskArticle(
    DeskHead Article,
    DeskField Title,
    DeskField Published,
    DeskField Byline,
    ImmutableArray<DeskBlock> Blocks,
    ImmutableArray<DeskPlace> Places,
    ImmutableArray<DeskSourcePiece> Source,
    ImmutableArray<FindingRecord> Findings,
    ImmutableArray<DiagnosticRecord> Diagnostics,
    ImmutableArray<DeskNeighbour> Neighbours,
    int WaitingProposals,
    ImmutableArray<OpenCorrection> Open);

/// <summary>A place that a name could mean.</summary>
public sealed record DeskPlaceChoice(long PlaceId, string Name, string Within);
