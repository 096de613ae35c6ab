/// <summary>Makes the runtime load this assembly into the site's process, so that its hosting startup is found.</summary>
internal static class StartupHook
{
    public static void Initialize()
    {
    }
}
