using System.Collections.Immutable;

namespace NewsArchive.Benchmarks.Finding;

/// <summary>Words handed out one after the other, from the start again when used up, so that two kinds of page share few.</summary>
internal sealed class Pool(ImmutableArray<string> words)
{
    private int _next;
    private int _nextPair;

    public int Count => words.Length;

    public string Next() => words[_next++ % words.Length];

    /// <summary>Two words, never the same two before every word has been beside every other.</summary>
    public string NextPair()
    {
        var (turn, first) = Math.DivRem(_nextPair++, words.Length);
        return $"{words[first]}+{words[(first + 1 + turn) % words.Length]}";
    }
}
