namespace NewsArchive.Store.Searching;

/// <summary>Looks words up in the archive of one moment, or remembers what was found.</summary>
internal sealed class WordLookups(IWordIndex words, SetCache<WordLookup> cache, long changeNumber)
{
    public IWordIndex Words => words;

    public DocumentSet Find(WordLookup lookup, CancellationToken cancellationToken)
    {
        if (lookup.Words.Length == 0)
            return DocumentSet.Empty;
        if (cache.Find(lookup, changeNumber) is { } known)
            return known;
        var found = words.Find(lookup, cancellationToken);
        cache.Keep(lookup, found, changeNumber);
        return found;
    }
}
