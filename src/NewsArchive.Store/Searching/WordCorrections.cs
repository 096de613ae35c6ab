using NewsArchive.Core.Words;

namespace NewsArchive.Store.Searching;

/// <summary>Finds the words of the archive that a misspelt word may have been meant to be.</summary>
internal sealed class WordCorrections(TermReader terms, IWordIndex words, CancellationToken cancellationToken)
{
    // How often the vocabulary is asked for one word and for all words of a query, and how many candidates are counted. One letter away is
    // looked for first: that is what most slips are, and it asks a tenth as often.
    private const int MostSeeks = 6000;
    private const int MostSeeksOfAll = 4 * MostSeeks;
    private const int MostCandidates = 8;

    // A suggestion for a word that is there has to be much more usual.
    private const int MoreUsual = 10;

    private readonly Vocabulary _vocabulary = new(words);
    private int _seeks;

    /// <summary>The word that was meant by one that stands nowhere, or null.</summary>
    public string? Correct(string word) => Candidates(word, SpellingWalker.Reach(word))
        .Select(near => (near.Word, near.Cost, Count: terms.Count(near.Word)))
        .Where(candidate => candidate.Count > 0)
        .OrderBy(candidate => candidate.Cost)
        .ThenByDescending(candidate => candidate.Count)
        .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
        .Select(candidate => candidate.Word)
        .FirstOrDefault();

    /// <summary>A word that is spelt nearly the same as one that stands almost nowhere, and that finds much more; or null.</summary>
    public string? Suggest(string word, int count) => Candidates(word, Math.Min(1, SpellingWalker.Reach(word)))
        .Where(near => near.Cost == 1)
        .Select(near => (near.Word, Count: terms.Count(near.Word)))
        .Where(candidate => candidate.Count >= MoreUsual * Math.Max(1, count))
        .OrderByDescending(candidate => candidate.Count)
        .ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
        .Select(candidate => candidate.Word)
        .FirstOrDefault();

    private IReadOnlyList<NearWord> Candidates(string word, int reach)
    {
        for (var distance = 1; distance <= reach; distance++)
        {
            var near = SpellingWalker.Find(word, distance, Seek, Math.Min(MostSeeks, MostSeeksOfAll - _seeks)).Where(near => near.Word != word).ToList();
            if (near.Count > 0)
                return [.. near.OrderBy(candidate => candidate.Cost).Take(MostCandidates)];
        }

        return [];
    }

    private string? Seek(string first)
    {
        _seeks++;
        cancellationToken.ThrowIfCancellationRequested();
        return _vocabulary.Seek(first);
    }
}
