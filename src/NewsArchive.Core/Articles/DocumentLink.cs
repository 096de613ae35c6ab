namespace NewsArchive.Core.Articles;

/// <summary>Two documents with nearly the same text; every pair is kept in both directions.</summary>
public sealed class DocumentLink
{
    private DocumentLink()
    {
    }

    /// <summary>The document.</summary>
    public long DocumentId { get; private set; }

    /// <summary>The document that it resembles.</summary>
    public long OtherId { get; private set; }

    /// <summary>True when the date differs, false when only the line ends do.</summary>
    public bool OtherDate { get; private set; }
}
