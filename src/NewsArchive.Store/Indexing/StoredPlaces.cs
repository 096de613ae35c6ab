namespace NewsArchive.Store.Indexing;

/// <summary>The places of an article, packed by <see cref="PlaceMap"/>.</summary>
public sealed class StoredPlaces
{
    private StoredPlaces()
    {
    }

    /// <summary>The article.</summary>
    public long ArticleId { get; private set; }

    /// <summary>The places that it names, each once.</summary>
    public byte[] Places { get; private set; } = [];

    /// <summary>Where it names them.</summary>
    public byte[] Mentions { get; private set; } = [];
}
