namespace NewsArchive.Store.Searching;

/// <summary>Walks along the words of the archive: what lies near is read together.</summary>
internal sealed class Vocabulary(IWordIndex words)
{
    private const int ReadTogether = 16;

    private string _from = "";
    private IReadOnlyList<ArchiveWord> _read = [];

    /// <summary>The first word that is the given text or comes behind it; null behind the last.</summary>
    public string? Seek(string first)
    {
        if (_read.Count == 0 || string.CompareOrdinal(first, _from) < 0 || string.CompareOrdinal(first, _read[^1].Word) > 0)
            (_from, _read) = (first, words.ReadWords(first, ReadTogether));
        foreach (var word in _read)
        {
            if (string.CompareOrdinal(word.Word, first) >= 0)
                return word.Word;
        }

        return null;
    }
}
