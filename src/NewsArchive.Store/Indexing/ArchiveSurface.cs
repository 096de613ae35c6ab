namespace NewsArchive.Store.Indexing;

/// <summary>A word as it stands somewhere in the archive, folded.</summary>
public sealed class ArchiveSurface
{
    /// <summary>It stands in Dutch text: a title, the running text, a Dutch caption, a name.</summary>
    public const int InDutch = 1;

    /// <summary>It stands in English text: an agency's description.</summary>
    public const int InEnglish = 2;

    private ArchiveSurface()
    {
    }

    /// <summary>The word.</summary>
    public string Surface { get; private set; } = "";

    /// <summary>Where it stands: <see cref="InDutch"/>, <see cref="InEnglish"/> or both, added up.</summary>
    public int Fields { get; private set; }
}
