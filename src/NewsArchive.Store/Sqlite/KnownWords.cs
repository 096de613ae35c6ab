using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Sqlite;

/// <summary>
/// Remembers words that the archive surely has, so that they need not be looked up for every article. It holds a bounded number: a word drives
/// out another that has the same place. Safe for use by many threads.
/// </summary>
internal sealed class KnownWords
{
    private const int Places = 1 << 17;

    private readonly Entry?[] _entries = new Entry?[Places];
    private long _archive = -1;

    /// <summary>Whether the archive has the word, in all the texts where it stands.</summary>
    public bool Contains(IndexedSurface word) =>
        _entries[PlaceOf(word)] is { } entry && entry.Surface == word.Surface && (entry.Fields & word.Fields) == word.Fields;

    /// <summary>The archive has the word: it is committed.</summary>
    public void Add(IndexedSurface word)
    {
        var place = PlaceOf(word);
        var fields = _entries[place] is { } entry && entry.Surface == word.Surface ? entry.Fields | word.Fields : word.Fields;
        _entries[place] = new Entry(word.Surface, fields);
    }

    /// <summary>Forgets everything when words may have gone from the archive.</summary>
    /// <param name="archive">A number that changes when they have.</param>
    public void BelongTo(long archive)
    {
        if (Interlocked.Exchange(ref _archive, archive) != archive)
            Array.Clear(_entries);
    }

    private static int PlaceOf(IndexedSurface word) => string.GetHashCode(word.Surface, StringComparison.Ordinal) & (Places - 1);

    private sealed record Entry(string Surface, int Fields);
}
