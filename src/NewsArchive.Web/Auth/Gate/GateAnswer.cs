using NewsArchive.Store.Accounts;

namespace NewsArchive.Web.Auth.Gate;

/// <summary>Why an operation is refused.</summary>
public enum GateRefusal
{
    /// <summary>Nobody is signed in.</summary>
    SignedOut = 0,

    /// <summary>The session was ended, is over, or never was; or its account is blocked.</summary>
    SessionEnded = 1,

    /// <summary>The account's role does not allow it.</summary>
    RoleTooLow = 2,
}

/// <summary>Whether an operation may go on, and in whose name.</summary>
/// <param name="Person">Who asks, when that is known.</param>
/// <param name="Refusal">Why not; null when it may.</param>
public sealed record GateAnswer(SignedIn? Person, GateRefusal? Refusal)
{
    public bool IsAllowed => Refusal is null;

    /// <summary>What a correction is to carry. Only an operation that may go on has an author.</summary>
    public string AuthorId => IsAllowed ? Person!.AuthorId : throw new InvalidOperationException("The operation was refused.");
}
