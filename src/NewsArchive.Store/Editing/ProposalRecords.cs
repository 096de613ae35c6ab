using System.Collections.Immutable;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Reading.Desk;

namespace NewsArchive.Store.Editing;

/// <summary>What somebody proposes.</summary>
/// <param name="AuthorId">Who; null for a reader without an account.</param>
/// <param name="Reason">Why; needed.</param>
/// <param name="Changes">At least one, all of one article; unchanged ones are left out.</param>
/// <param name="Contact">How a reader can be reached, or null; never shown to readers.</param>
public sealed record ProposalRequest(string? AuthorId, string Reason, ImmutableArray<FieldChange> Changes, string? Contact = null)
{
    /// <summary>The longest contact, in UTF-16 units.</summary>
    public const int LongestContact = 200;
}

/// <summary>What became of it.</summary>
public abstract record ProposalResult
{
    private ProposalResult()
    {
    }

    /// <summary>It waits for an editor.</summary>
    /// <param name="FollowKey">The key of the private address at which it can be followed: 32 hexadecimal digits; kept nowhere.</param>
    /// <param name="Ids">The proposals, one for each field.</param>
    public sealed record Kept(string FollowKey, ImmutableArray<long> Ids) : ProposalResult;

    /// <summary>It cannot be kept.</summary>
    /// <param name="Refusals">The fields at fault.</param>
    /// <param name="IsContactTooLong">Whether it is because of the contact.</param>
    public sealed record Refused(ImmutableArray<FieldRefusal> Refusals, bool IsContactTooLong = false) : ProposalResult;
}

/// <summary>A proposal as an editor reviews it.</summary>
/// <param name="Article">Its article, or null when its document is not in the archive.</param>
/// <param name="FigureId">Its figure, when it is about one.</param>
/// <param name="Now">The effective value now, which may be another than the proposer saw.</param>
/// <param name="Number">How many corrections the field has now: what a decision is based on.</param>
/// <param name="AuthorName">The name of the colleague who proposed it; null for a reader.</param>
/// <param name="Contact">How the reader can be reached, or null.</param>
public sealed record ReviewedProposal(
    Proposal Proposal, DeskHead? Article, long? FigureId, string? Now, int Number, string? AuthorName, string? Contact);

/// <summary>A page of proposals that wait, the oldest first.</summary>
public sealed record ProposalPage(ImmutableArray<ReviewedProposal> Proposals, int Total, int Page);

/// <summary>A proposal as its proposer follows it.</summary>
/// <param name="Path">The address of the article, or null when readers may not see it.</param>
/// <param name="Title">Its headline, or null.</param>
public sealed record FollowedProposal(Proposal Proposal, string? Path, string? Title);
