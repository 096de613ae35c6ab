using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Searching;

/// <summary>
/// The words of the archive at one moment: what differs from engine to engine. It answers one look-up at a time; all else of a search is done
/// on the sets that it gives. One thread at a time; it ends with the context that gave it.
/// </summary>
public interface IWordIndex : IDisposable
{
    /// <summary>
    /// The numbers of the articles or figures where the words stand; those that nobody may see yet may be among them. Words that stand nowhere
    /// find nothing; no word, none either. Costs time in what is found.
    /// </summary>
    DocumentSet Find(WordLookup lookup, CancellationToken cancellationToken);

    /// <summary>
    /// How much the words matter in each article or figure where they stand: more for words that stand there often and elsewhere seldom, and in
    /// short texts. Costs much more than <see cref="Find"/>: for small sets only.
    /// </summary>
    IReadOnlyList<WordWeight> Weigh(WordLookup lookup, CancellationToken cancellationToken);

    /// <summary>The words of the archive that share a stem, in ordinal order.</summary>
    /// <param name="stem">As the analyser gave it.</param>
    /// <param name="most">How many to give at most.</param>
    IReadOnlyList<string> ReadForms(string stem, StemKind kind, int most);

    /// <summary>The words of the archive from a text onwards, itself included, in ordinal order of UTF-8.</summary>
    /// <param name="first">Any text.</param>
    /// <param name="most">How many to give at most.</param>
    IReadOnlyList<ArchiveWord> ReadWords(string first, int most);
}

/// <summary>How much words matter in an article or figure.</summary>
/// <param name="Weight">More than 0; only the order of weights within one look-up means something.</param>
public readonly record struct WordWeight(int Id, double Weight);

/// <summary>A word as it stands in the archive, folded.</summary>
/// <param name="IsDutch">Whether it stands in a Dutch text.</param>
/// <param name="IsEnglish">Whether it stands in an agency's caption.</param>
public readonly record struct ArchiveWord(string Word, bool IsDutch, bool IsEnglish);
