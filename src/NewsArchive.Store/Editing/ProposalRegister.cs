using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Editing;

/// <summary>Keeps proposals, and lets editors decide about them.</summary>
public sealed class ProposalRegister(IDbContextFactory<NewsContext> contexts, ArchiveEditor editor, TimeProvider time)
{
    /// <summary>So many proposals of readers may wait at once: more than editors can look at in weeks.</summary>
    public const int MostWaiting = 2_000;

    private static readonly TimeSpan ContactKept = TimeSpan.FromDays(30);
    private static readonly TimeSpan WaitingContactKept = TimeSpan.FromDays(365);

    /// <summary>Whether as many proposals wait as may.</summary>
    public async Task<bool> IsFullAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Proposals.CountAsync(p => p.State == ProposalState.Waiting, cancellationToken) >= MostWaiting;
    }

    /// <summary>Keeps a proposal until an editor has decided.</summary>
    public async Task<ProposalResult> ProposeAsync(ProposalRequest request, CancellationToken cancellationToken)
    {
        if (request.Contact?.Length > ProposalRequest.LongestContact)
            return new ProposalResult.Refused([], IsContactTooLong: true);
        var author = request.AuthorId ?? ArchiveEditor.NewId();
        if (await editor.TryAsync(new EditRequest(author, request.Reason, request.Changes), cancellationToken) is { } refused)
            return new ProposalResult.Refused(refused.Refusals);
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var proposals = request.Changes.Select(change => Proposal(request, change, author, key)).Where(p => p.Before != p.After).ToList();
        context.Proposals.AddRange(proposals);
        await context.SaveChangesAsync(cancellationToken);
        if (!string.IsNullOrWhiteSpace(request.Contact))
            context.ProposalContacts.AddRange(proposals.Select(proposal => new ProposalContact(proposal.Id, request.Contact.Trim())));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new ProposalResult.Kept(key, [.. proposals.Select(proposal => proposal.Id)]);
    }

    /// <summary>Makes what was proposed a correction.</summary>
    /// <param name="id">The proposal.</param>
    /// <param name="editorId">Who accepts it.</param>
    /// <param name="after">The value to save: the proposed one, or as the editor changed it.</param>
    /// <param name="basedOn">How many corrections the field had when the editor looked.</param>
    /// <param name="answer">What to tell the proposer, or null.</param>
    /// <returns>Null when the proposal does not wait any more.</returns>
    public async Task<EditResult?> AcceptAsync(
        long id, string editorId, string? after, int basedOn, string? answer, CancellationToken cancellationToken)
    {
        if (await FindWaitingAsync(id, cancellationToken) is not { } proposal)
            return null;
        var value = FieldValues.Normalize(proposal.Field, after);
        var state = value == proposal.After ? ProposalState.Accepted : ProposalState.AcceptedWithChanges;
        var request = new EditRequest(proposal.AuthorId, proposal.Reason, [new FieldChange(proposal.Target, value, basedOn)], editorId)
        {
            Decision = new ProposalDecision(id, state, Answer(answer)),
        };
        return await editor.SaveAsync(request, cancellationToken);
    }

    /// <summary>Decides that nothing comes of a proposal.</summary>
    /// <param name="answer">Why not; needed.</param>
    /// <returns>False when it does not wait any more, or there is no reason.</returns>
    public async Task<bool> RejectAsync(long id, string editorId, string answer, CancellationToken cancellationToken)
    {
        if (!FieldValues.IsReason(answer))
            return false;
        var now = time.GetUtcNow().UtcDateTime;
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Proposals.Where(p => p.Id == id && p.State == ProposalState.Waiting).ExecuteUpdateAsync(
            set => set
                .SetProperty(p => p.State, ProposalState.Rejected)
                .SetProperty(p => p.Answer, answer.Trim())
                .SetProperty(p => p.DecidedBy, editorId)
                .SetProperty(p => p.DecidedAt, now),
            cancellationToken) == 1;
    }

    /// <summary>Takes back what somebody proposed, as far as nobody has decided about it.</summary>
    /// <returns>How many were taken back; those of others never are.</returns>
    public async Task<int> TakeBackAsync(ImmutableArray<long> ids, string authorId, CancellationToken cancellationToken)
    {
        var (now, taken) = (time.GetUtcNow().UtcDateTime, ids.ToList());
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Proposals
            .Where(p => taken.Contains(p.Id) && p.AuthorId == authorId && p.State == ProposalState.Waiting)
            .ExecuteUpdateAsync(
                set => set.SetProperty(p => p.State, ProposalState.TakenBack).SetProperty(p => p.DecidedBy, authorId).SetProperty(p => p.DecidedAt, now),
                cancellationToken);
    }

    /// <summary>What was proposed together under a key; nothing when there is no such key.</summary>
    public async Task<IReadOnlyList<FollowedProposal>> FollowAsync(string key, CancellationToken cancellationToken)
    {
        var hash = HashOf(key);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var found =
            from proposal in context.Proposals.AsNoTracking()
            where proposal.FollowHash == hash
            join document in context.Documents on proposal.Sha256 equals document.Sha256
            join a in context.Articles on document.Id equals a.DocumentId into articles
            from article in articles.DefaultIfEmpty()
            orderby proposal.Id
            select new FollowedProposal(
                proposal, article == null ? null : article.Path, article == null ? null : article.ListTitle ?? article.Title);
        return await found.ToListAsync(cancellationToken);
    }

    /// <summary>Forgets how proposers can be reached when that is no longer needed: 30 days after a decision, or a year without one.</summary>
    /// <returns>How many were forgotten.</returns>
    public async Task<int> ForgetContactsAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var (decided, waiting) = (now - ContactKept, now - WaitingContactKept);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.ProposalContacts
            .Where(c => context.Proposals.Any(p => p.Id == c.ProposalId && (p.DecidedAt < decided || p.At < waiting)))
            .ExecuteDeleteAsync(cancellationToken);
    }

    private static string? Answer(string? answer) => string.IsNullOrWhiteSpace(answer) ? null : answer.Trim()[..Math.Min(answer.Trim().Length, FieldValues.LongestReason)];

    private static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private Proposal Proposal(ProposalRequest request, FieldChange change, string author, string key) => new()
    {
        Sha256 = change.Target.Sha256,
        Kind = change.Target.Kind,
        Span = change.Target.Span,
        Field = change.Target.Field,
        Part = change.Target.Part,
        Before = change.Before,
        BasedOn = change.BasedOn,
        After = FieldValues.Normalize(change.Target.Field, change.After),
        Reason = request.Reason.Trim(),
        AuthorId = author,
        IsFromReader = request.AuthorId is null,
        At = time.GetUtcNow().UtcDateTime,
        FollowHash = HashOf(key),
    };

    private async Task<Proposal?> FindWaitingAsync(long id, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Proposals.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.State == ProposalState.Waiting, cancellationToken);
    }
}
