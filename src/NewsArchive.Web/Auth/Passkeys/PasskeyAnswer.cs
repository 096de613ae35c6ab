namespace NewsArchive.Web.Auth.Passkeys;

/// <summary>Looks at what a browser answered. What it was asked stands in a cookie that runs out, and that another tab may have replaced.</summary>
internal static class PasskeyAnswer
{
    /// <returns>What Identity makes of it; null when there is nothing to look at.</returns>
    internal static async Task<T?> TryAsync<T>(string credential, Func<string, Task<T>> look)
        where T : class
    {
        if (credential.Length == 0)
            return null;
        try
        {
            return await look(credential);
        }
        catch (InvalidOperationException)
        {
            // That is how Identity says that it asked nothing, or asked it of somebody else.
            return null;
        }
    }
}
