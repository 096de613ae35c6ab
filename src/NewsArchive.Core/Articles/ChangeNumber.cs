namespace NewsArchive.Core.Articles;

/// <summary>A number that every write raises, so that caches of any process see that something changed.</summary>
public sealed class ChangeNumber
{
    /// <summary>The scope that every change to what readers see raises.</summary>
    public const string Archive = "archive";

    /// <summary>The scope that is raised when the words or places of articles that were there already are found anew.</summary>
    public const string Index = "index";

    /// <summary>Starts a number at zero.</summary>
    /// <param name="scope">What it counts the changes of.</param>
    public ChangeNumber(string scope)
    {
        Scope = scope;
    }

    /// <summary>What it counts the changes of.</summary>
    public string Scope { get; private set; }

    /// <summary>How many changes there were.</summary>
    public long Value { get; private set; }
}
