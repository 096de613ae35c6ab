using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Corrections;

/// <summary>What has become of a proposal. The numbers are kept.</summary>
public enum ProposalState
{
    /// <summary>Nobody has decided yet.</summary>
    Waiting = 0,

    /// <summary>An editor accepted it as it was.</summary>
    Accepted = 1,

    /// <summary>An editor accepted it with changes.</summary>
    AcceptedWithChanges = 2,

    /// <summary>An editor rejected it.</summary>
    Rejected = 3,

    /// <summary>Whoever proposed it took it back.</summary>
    TakenBack = 4,
}

/// <summary>A correction that still waits for review: from a reader without an account, from a corrector, or from another archive.</summary>
public sealed class Proposal
{
    /// <summary>Its number in this archive; it is never shown to who proposed it.</summary>
    public long Id { get; private set; }

    /// <summary>The document: SHA-256 of its bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The kind of thing.</summary>
    public required TargetKind Kind { get; init; }

    /// <summary>Where the thing stands in the source.</summary>
    public required SourceSpan Span { get; init; }

    /// <summary>The field.</summary>
    public required CorrectedField Field { get; init; }

    /// <summary>For a place the name as it stands in the text; else empty.</summary>
    public string Part { get; init; } = "";

    /// <summary>The value that whoever proposed it saw.</summary>
    public string? Before { get; init; }

    /// <summary>How many corrections the field had then.</summary>
    public int BasedOn { get; init; }

    /// <summary>The value proposed.</summary>
    public string? After { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Who proposed it: an opaque number.</summary>
    public required string AuthorId { get; init; }

    /// <summary>Whether it came from a reader without an account.</summary>
    public bool IsFromReader { get; init; }

    /// <summary>When, in UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>SHA-256 of the key in the private address at which it can be followed; proposals sent together share it. Null when there is none.</summary>
    public string? FollowHash { get; init; }

    /// <summary>What has become of it.</summary>
    public ProposalState State { get; private set; }

    /// <summary>What the editor said of it, or null.</summary>
    public string? Answer { get; private set; }

    /// <summary>The editor who decided, or null.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>When that was, in UTC, or null.</summary>
    public DateTime? DecidedAt { get; private set; }

    /// <summary>The entry of the log that came of it, or null.</summary>
    public long? CorrectionId { get; private set; }

    /// <summary>What it is about.</summary>
    public CorrectionTarget Target => new(Sha256, Kind, Span, Field, Part);

    /// <summary>An editor decides.</summary>
    public void Decide(ProposalState state, string? answer, string editorId, DateTime at, long? correctionId) =>
        (State, Answer, DecidedBy, DecidedAt, CorrectionId) = (state, answer, editorId, at, correctionId);
}

/// <summary>How somebody who proposed something can be reached. Never shown to readers, and erasable.</summary>
/// <param name="proposalId">The proposal.</param>
/// <param name="contact">An address or number, as it was typed.</param>
public sealed class ProposalContact(long proposalId, string contact)
{
    /// <summary>The proposal.</summary>
    public long ProposalId { get; private set; } = proposalId;

    /// <summary>An address or number, as it was typed.</summary>
    public string Contact { get; private set; } = contact;
}
