using Microsoft.AspNetCore.Identity;

namespace NewsArchive.Store.Accounts;

/// <summary>Somebody who may do more than read. Signs in by e-mail address, which is also the user name.</summary>
public sealed class Account : IdentityUser
{
    /// <summary>What corrections carry instead of a name: 32 hexadecimal digits that say nothing.</summary>
    public string AuthorId { get; init; } = Guid.NewGuid().ToString("N");

    /// <summary>What colleagues see.</summary>
    public string Name { get; set; } = "";

    /// <summary>What readers see; null for "redactie".</summary>
    public string? PublicName { get; set; }

    public AccountRole Role { get; set; }

    public DateTime CreatedAt { get; init; }

    /// <summary>Since when the account may not be used; null when it may.</summary>
    public DateTime? BlockedAt { get; set; }
}
