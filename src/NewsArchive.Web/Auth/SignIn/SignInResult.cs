namespace NewsArchive.Web.Auth.SignIn;

/// <summary>How a step of signing in went.</summary>
internal enum SignInOutcome
{
    /// <summary>Signed in.</summary>
    Done = 0,

    /// <summary>The password is right; a code is asked for.</summary>
    NeedsCode = 1,

    /// <summary>Not signed in. It is not said what was wrong.</summary>
    Wrong = 2,

    /// <summary>Refused for a while, whatever was typed.</summary>
    Locked = 3,

    /// <summary>The first step is too long ago, or was never taken.</summary>
    StartAgain = 4,
}

/// <summary>How a step of signing in went.</summary>
/// <param name="Locked">How long it is refused, when it is.</param>
internal readonly record struct SignInStep(SignInOutcome Outcome, TimeSpan Locked = default);
