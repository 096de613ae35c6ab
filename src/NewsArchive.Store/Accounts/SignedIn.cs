namespace NewsArchive.Store.Accounts;

/// <summary>Who is behind a session that still counts, as the database has it now.</summary>
/// <param name="AuthorId">What corrections carry.</param>
/// <param name="PublicName">What readers see; null for "redactie".</param>
public sealed record SignedIn(string SessionId, string AccountId, string AuthorId, string Name, string? PublicName, AccountRole Role);
