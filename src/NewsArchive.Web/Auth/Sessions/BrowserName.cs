namespace NewsArchive.Web.Auth.Sessions;

/// <summary>A browser in a word or two, so that somebody knows their sessions apart. What it says exactly is not kept.</summary>
internal static class BrowserName
{
    // The order matters: each also calls itself by the names below it.
    private static readonly (string Sign, string Name)[] Browsers =
        [("Edg/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Sign, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    /// <summary>Such as "Firefox, Linux"; empty when it says nothing that is known.</summary>
    internal static string Of(HttpRequest request)
    {
        var agent = request.Headers.UserAgent.ToString();
        return string.Join(", ", new[] { Find(Browsers, agent), Find(Systems, agent) }.OfType<string>());
    }

    private static string? Find((string Sign, string Name)[] names, string agent) =>
        names.FirstOrDefault(name => agent.Contains(name.Sign, StringComparison.Ordinal)).Name;
}
