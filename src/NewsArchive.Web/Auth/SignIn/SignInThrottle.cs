namespace NewsArchive.Web.Auth.SignIn;

/// <summary>What an attempt to sign in has to put up with before it is looked at.</summary>
/// <param name="Locked">How long it is refused unseen; zero when it is looked at.</param>
/// <param name="Delay">How long it has to wait to be looked at.</param>
internal readonly record struct Throttle(TimeSpan Locked, TimeSpan Delay)
{
    internal bool IsLocked => Locked > TimeSpan.Zero;
}

/// <summary>
/// The rule of lockout. Failures are counted for an account together with where they come from: after five, that place is refused for that
/// account for a quarter of an hour, and nobody else is. A browser that has signed in to the account before is a place of its own, whatever
/// its address. Over all places together, after twenty failures in an hour, attempts from unknown browsers wait some seconds each; that
/// slows down who guesses from many addresses and never shuts anybody out. Of codes, which only somebody with the right password can guess at,
/// twenty from unknown browsers shut out unknown browsers for an hour. Whether an account exists makes no difference. All is kept in
/// memory, so that no address is ever stored.
/// </summary>
internal sealed class SignInThrottle(TimeProvider time)
{
    internal const int MostFromPlace = 5;
    internal const int MostTogether = 20;
    internal static readonly TimeSpan PlaceLock = TimeSpan.FromMinutes(15);
    internal static readonly TimeSpan TogetherWindow = TimeSpan.FromHours(1);
    internal static readonly TimeSpan Delay = TimeSpan.FromSeconds(3);

    private readonly RecentCounts _places = new(time, PlaceLock);
    private readonly RecentCounts _accounts = new(time, TogetherWindow);

    internal Throttle Ask(SignInAttempt attempt)
    {
        if (_places.Count(attempt.PlaceKey) >= MostFromPlace)
            return new Throttle(_places.Left(attempt.PlaceKey), TimeSpan.Zero);
        if (attempt.IsKnownDevice || _accounts.Count(attempt.AccountKey) < MostTogether)
            return default;
        return attempt.IsCode ? new Throttle(_accounts.Left(attempt.AccountKey), TimeSpan.Zero) : new Throttle(TimeSpan.Zero, Delay);
    }

    internal void Failed(SignInAttempt attempt)
    {
        _places.Add(attempt.PlaceKey);
        if (!attempt.IsKnownDevice)
            _accounts.Add(attempt.AccountKey);
    }

    /// <summary>Forgets what a place did wrong, once it was right in everything.</summary>
    internal void Succeeded(SignInAttempt attempt) => _places.Remove(attempt.PlaceKey);
}
