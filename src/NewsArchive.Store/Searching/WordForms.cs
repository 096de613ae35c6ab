using System.Collections.Immutable;
using NewsArchive.Core.Words;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Searching;

/// <summary>What one word of a query is looked for as. All are folded.</summary>
/// <param name="Dutch">The word itself, and the words of the archive with the same Dutch stem.</param>
/// <param name="English">The word itself, and the words of the archive with the same English stem.</param>
/// <param name="Compounds">Compounds of the archive that have it as a part.</param>
/// <param name="Parts">For a compound: the forms of each of its parts; else none.</param>
internal sealed record WordForms(
    ImmutableArray<string> Dutch,
    ImmutableArray<string> English,
    ImmutableArray<string> Compounds,
    ImmutableArray<ImmutableArray<string>> Parts)
{
    // More forms than any word has, and as many compounds as are looked up in a moment.
    private const int MostForms = 60;
    private const int MostCompounds = 150;
    private const int ShortestPart = 4;

    /// <summary>Only the word itself.</summary>
    public static WordForms Exactly(string word) => new([word], [word], [], []);

    /// <summary>All forms of a word that stand in the archive.</summary>
    public static WordForms Of(string word, IWordIndex words)
    {
        var terms = WordTerms.Of(word);
        return new WordForms(
            Forms(word, terms.DutchStem, StemKind.Dutch, words),
            StopWords.Contains(word) ? [] : Forms(word, terms.EnglishStem, StemKind.English, words),
            word.Length < ShortestPart ? [] : [.. words.ReadForms(terms.DutchStem, StemKind.Part, MostCompounds)],
            [.. terms.PartStems.Select(stem => Forms(stem, stem, StemKind.Dutch, words))]);
    }

    private static ImmutableArray<string> Forms(string word, string stem, StemKind kind, IWordIndex words) =>
        [.. words.ReadForms(stem, kind, MostForms).Prepend(word).Distinct(StringComparer.Ordinal)];
}
