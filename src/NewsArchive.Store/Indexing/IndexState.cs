namespace NewsArchive.Store.Indexing;

/// <summary>With which rules the search index was made, and how far it is being made anew. There is one row.</summary>
public sealed class IndexState
{
    /// <summary>The number of the one row.</summary>
    public const int OnlyId = 1;

    /// <summary>An index that nothing was written to yet.</summary>
    public IndexState()
    {
        Id = OnlyId;
    }

    /// <summary>Always <see cref="OnlyId"/>.</summary>
    public int Id { get; private set; }

    /// <summary>The version of the rules for words by which every article is indexed.</summary>
    public string Words { get; private set; } = "";

    /// <summary>The version of gazetteer and finder by which the places of every article were found.</summary>
    public string Places { get; private set; } = "";

    /// <summary>The version of the rules for words by which the index is being made anew, or null when it is not.</summary>
    public string? NextWords { get; private set; }

    /// <summary>The version of gazetteer and finder by which it is being made anew, or null when it is not.</summary>
    public string? NextPlaces { get; private set; }

    /// <summary>The last article that is done.</summary>
    public long DoneArticleId { get; private set; }
}
