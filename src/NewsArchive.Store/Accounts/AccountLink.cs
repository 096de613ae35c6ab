namespace NewsArchive.Store.Accounts;

/// <summary>What a one-time link is for.</summary>
public enum LinkPurpose
{
    /// <summary>Makes the first administrator.</summary>
    FirstAdministrator = 0,

    /// <summary>Sets the password of an account.</summary>
    SetPassword = 1,
}

/// <summary>A link that works once. Its key is only with whom it was given to: kept is the key's hash.</summary>
public sealed class AccountLink
{
    /// <summary>SHA-256 of the key, lower-case hexadecimal.</summary>
    public required string KeyHash { get; init; }

    public required LinkPurpose Purpose { get; init; }

    /// <summary>Whose password it sets; null for the first administrator.</summary>
    public string? AccountId { get; init; }

    public Account? Account { get; init; }

    public required DateTime ExpiresAt { get; init; }
}
