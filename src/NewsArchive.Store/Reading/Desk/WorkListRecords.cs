using System.Collections.Immutable;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Reading.Desk;

/// <summary>Which work the list shows.</summary>
public enum WorkKind
{
    /// <summary>Whatever has findings or diagnostics.</summary>
    Findings = 0,

    /// <summary>Whatever has a proposal that waits.</summary>
    Proposals = 1,

    /// <summary>Whatever has a correction under which something changed.</summary>
    Unsettled = 2,

    /// <summary>Whatever was corrected, the newest correction first.</summary>
    Recent = 3,
}

/// <summary>What is asked of the work list.</summary>
/// <param name="Filter">As readers filter articles.</param>
/// <param name="Kind">Which work.</param>
/// <param name="IncludesDone">Whether what is done is shown too.</param>
/// <param name="ClaimedBy">Only what this author claimed; null for all.</param>
/// <param name="Page">From 1.</param>
public sealed record WorkListQuery(ArchiveFilter Filter, WorkKind Kind, bool IncludesDone, string? ClaimedBy, int Page);

/// <summary>An item of the work list.</summary>
/// <param name="Label">The headline for the article itself, the caption or the agency's description for a figure; bounded.</param>
/// <param name="Findings">What was found about it.</param>
/// <param name="DiagnosticCount">How many diagnostics it has.</param>
/// <param name="WaitingProposals">How many proposals wait.</param>
/// <param name="IsUnsettled">Whether a correction of it must be looked at again.</param>
/// <param name="ClaimedBy">The name of who works on it, or null.</param>
/// <param name="ClaimedById">Who that is, or null.</param>
/// <param name="ChangedAt">When it was last corrected, in UTC, or null.</param>
public sealed record WorkItem(
    DeskItem Item,
    string Label,
    ImmutableArray<FindingRecord> Findings,
    int DiagnosticCount,
    int WaitingProposals,
    bool IsUnsettled,
    bool IsDone,
    string? ClaimedBy,
    string? ClaimedById,
    DateTime? ChangedAt,
    string? ChangedBy);

/// <summary>An article of the work list with its items that need work.</summary>
public sealed record WorkArticle(long ArticleId, string Title, string Path, DateOnly? Published, ImmutableArray<WorkItem> Items);

/// <summary>A page of the work list.</summary>
/// <param name="Total">How many articles the filter finds with this work, done or not.</param>
/// <param name="Done">How many of those are done.</param>
/// <param name="Listed">How many articles there are to page through.</param>
/// <param name="Collections">The collections of the archive, by name.</param>
public sealed record WorkListPage(
    ImmutableArray<WorkArticle> Articles, int Total, int Done, int Listed, int Page, ImmutableArray<CollectionChoice> Collections);

/// <summary>A collection to choose from.</summary>
public sealed record CollectionChoice(string Slug, string Name);
