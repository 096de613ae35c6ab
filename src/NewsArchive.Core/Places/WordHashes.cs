namespace NewsArchive.Core.Places;

/// <summary>The words of a short text as hashes.</summary>
internal static class WordHashes
{
    // No name has more.
    private const int Most = 16;

    /// <summary>The hashes of a name's words; none when there are more than any name has.</summary>
    public static ulong[] Of(string name)
    {
        var hashes = new List<ulong>();
        var position = 0;
        while (NameFolding.NextWord(name, ref position, out var word))
        {
            if (hashes.Count == Most)
                return [];
            hashes.Add(word.Hash);
        }

        return [.. hashes];
    }

    /// <summary>The hash of a whole name.</summary>
    public static ulong Whole(ReadOnlySpan<ulong> words)
    {
        var hash = words[0];
        foreach (var word in words[1..])
            hash = NameFolding.Combine(hash, word);
        return hash;
    }
}
