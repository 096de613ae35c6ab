namespace NewsArchive.Store.Indexing;

/// <summary>What a word of the archive is also found under.</summary>
public sealed class ArchiveStem
{
    private ArchiveStem()
    {
    }

    /// <summary>The stem, folded.</summary>
    public string Stem { get; private set; } = "";

    /// <summary>By which rule.</summary>
    public StemKind Kind { get; private set; }

    /// <summary>The word of the archive.</summary>
    public string Surface { get; private set; } = "";
}

/// <summary>By which rule a word has a stem.</summary>
public enum StemKind
{
    /// <summary>The Dutch stem of the word.</summary>
    Dutch = 0,

    /// <summary>The English stem of the word.</summary>
    English = 1,

    /// <summary>The Dutch stem of a part of the word, which is a compound.</summary>
    Part = 2,
}
