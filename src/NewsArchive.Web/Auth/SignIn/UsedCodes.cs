namespace NewsArchive.Web.Auth.SignIn;

/// <summary>Lets an authenticator's code be used once: who saw it over a shoulder comes too late.</summary>
internal sealed class UsedCodes(TimeProvider time)
{
    // Longer than a code is taken for right.
    private readonly RecentCounts _used = new(time, TimeSpan.FromMinutes(5));

    internal bool TryUse(string accountId, string code)
    {
        var key = $"{accountId} {code}";
        if (_used.Count(key) > 0)
            return false;
        _used.Add(key);
        return true;
    }
}
