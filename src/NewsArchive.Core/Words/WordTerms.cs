using System.Collections.Immutable;

namespace NewsArchive.Core.Words;

/// <summary>Under what a word of the archive can be found: what the vocabulary keeps of each word once.</summary>
/// <param name="DutchStem">Its stem when it is Dutch.</param>
/// <param name="EnglishStem">Its stem when it is English.</param>
/// <param name="PartStems">The Dutch stems of the parts of a compound, each once; empty for a word that is none.</param>
public sealed record WordTerms(string DutchStem, string EnglishStem, ImmutableArray<string> PartStems)
{
    /// <summary>Rises whenever folding, stems or parts change: an index made with another version must be made anew.</summary>
    public const int Version = 1;

    /// <summary>The terms of a word.</summary>
    /// <param name="folded">A folded word.</param>
    public static WordTerms Of(string folded) => new(
        DutchStemmer.Stem(folded),
        EnglishStemmer.Stem(folded),
        [.. DutchCompounds.Parts(folded).Select(DutchStemmer.Stem).Distinct(StringComparer.Ordinal)]);

    /// <summary>Whether both say the same.</summary>
    public bool Equals(WordTerms? other) =>
        other is not null && DutchStem == other.DutchStem && EnglishStem == other.EnglishStem && PartStems.SequenceEqual(other.PartStems);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(DutchStem, EnglishStem, PartStems.Length);
}
