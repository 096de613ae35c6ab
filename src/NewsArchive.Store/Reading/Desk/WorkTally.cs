using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Reading.Desk;

/// <summary>What there is to do about one item, while it is being counted.</summary>
internal sealed class WorkTally(DeskItem item, int position, SourceSpan span, string label)
{
    public DeskItem Item => item;

    public int Position => position;

    /// <summary>Where the figure stands; empty for the article itself.</summary>
    public SourceSpan Span => span;

    public List<FindingRecord> Findings { get; } = [];

    public int Warnings { get; set; }

    public int Proposals { get; set; }

    public bool IsUnsettled { get; set; }

    public bool IsDone { get; set; }

    public (string Id, string? Name)? ClaimedBy { get; set; }

    /// <summary>The number of its newest correction, when that was and who made it.</summary>
    public (long Id, DateTime At, string? Name)? Changed { get; set; }

    public bool Needs(WorkKind kind) => kind switch
    {
        WorkKind.Proposals => Proposals > 0,
        WorkKind.Unsettled => IsUnsettled,
        WorkKind.Recent => Changed is not null,
        _ => Findings.Count > 0 || Warnings > 0,
    };

    public WorkItem ToItem() => new(
        item, label, [.. Findings], Warnings, Proposals, IsUnsettled, IsDone, ClaimedBy?.Name, ClaimedBy?.Id, Changed?.At, Changed?.Name);
}
