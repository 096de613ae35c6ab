namespace NewsArchive.Web.Reader.Proposals;

/// <summary>What is wrong with a form.</summary>
/// <param name="Field">The field; null for the form as a whole.</param>
/// <param name="Key">The name of the sentence in ProposalText.</param>
/// <param name="Most">How long the field may be, when that is what is wrong.</param>
public sealed record ProposalFault(string? Field, string Key, int Most = 0);

/// <summary>What became of a form that was sent.</summary>
public abstract record SendingResult
{
    private SendingResult()
    {
    }

    /// <summary>It waits for an editor, and can be followed by the key.</summary>
    public sealed record Kept(string Key) : SendingResult;

    /// <summary>It must be changed first.</summary>
    /// <param name="Faults">At least one.</param>
    /// <param name="NeedsStamp">Whether the form itself was too old or not this site's, and goes out anew.</param>
    public sealed record Refused(IReadOnlyList<ProposalFault> Faults, bool NeedsStamp = false) : SendingResult;

    /// <summary>This address sent too many.</summary>
    /// <param name="Wait">How long until it may send one again.</param>
    public sealed record Limited(TimeSpan Wait) : SendingResult;
}
