namespace NewsArchive.Web.Auth.SignIn;

/// <summary>An attempt, as the throttle tells attempts apart.</summary>
/// <param name="Account">The e-mail address that was typed, or for a code the account's id.</param>
/// <param name="Device">The known browser it comes from, or null.</param>
/// <param name="Address">Where it comes from.</param>
internal sealed record SignInAttempt(string Account, string? Device, string Address, bool IsCode)
{
    internal bool IsKnownDevice => Device is not null;

    internal string AccountKey => (IsCode ? "code " : "wachtwoord ") + Account.Trim().ToUpperInvariant();

    internal string PlaceKey => $"{AccountKey} {(IsKnownDevice ? "apparaat " + Device : Address)}";
}
