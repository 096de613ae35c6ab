namespace NewsArchive.Store.Accounts;

/// <summary>One sign-in on one device, until it is ended or forgotten about.</summary>
public sealed class AccountSession
{
    /// <summary>Longest summary of a browser that is kept.</summary>
    public const int LongestBrowser = 60;

    /// <summary>32 hexadecimal digits, in the cookie too.</summary>
    public required string Id { get; init; }

    public required string AccountId { get; init; }

    public Account? Account { get; init; }

    public required DateTime CreatedAt { get; init; }

    /// <summary>In whole hours: enough to recognise a session, too little to follow somebody's day.</summary>
    public required DateTime LastSeenAt { get; set; }

    /// <summary>Such as "Firefox, Linux".</summary>
    public required string Browser { get; init; }

    public DateTime? EndedAt { get; set; }
}
