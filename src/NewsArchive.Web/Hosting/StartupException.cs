namespace NewsArchive.Web.Hosting;

/// <summary>Something that keeps the site from starting and that its operator can mend; told without a stack trace.</summary>
public sealed class StartupException : Exception
{
    /// <param name="key">The name of the text in StartupText.</param>
    /// <param name="argument">What it is about.</param>
    public StartupException(string key, string argument, Exception? cause = null)
        : base(key, cause)
    {
        Key = key;
        Argument = argument;
    }

    public string Key { get; }

    public string Argument { get; }
}
