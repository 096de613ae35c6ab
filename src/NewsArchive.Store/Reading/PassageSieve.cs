using System.Buffers;
using NewsArchive.Core.Words;

namespace NewsArchive.Store.Reading;

/// <summary>
/// Tells fast which texts surely need not be read word by word: those without the beginning of any word looked for. Accents and signs inside
/// words escape it, so a text that it holds back may still have one.
/// </summary>
internal sealed class PassageSieve
{
    // Beginnings long enough to be rare; and no more of them than are looked for at once in less time than the texts take to read.
    private const int Length = 5;
    private const int MostBeginnings = 48;

    private readonly SearchValues<string>? _beginnings;

    public PassageSieve(IReadOnlyList<MatchTerm> terms)
    {
        var beginnings = terms
            .SelectMany(term => term.Surfaces.Concat(term.Prefixes).Concat(term.Phrases.Where(phrase => !phrase.IsEmpty).Select(phrase => phrase[0])))
            .Select(word => word.Length > Length ? word[..Length] : word)
            .Distinct(StringComparer.Ordinal)
            .Take(MostBeginnings + 1)
            .ToArray();
        _beginnings = beginnings.Length is 0 or > MostBeginnings ? null : SearchValues.Create(beginnings, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a text should be read first.</summary>
    public bool LetsThrough(string text) => _beginnings is null || text.AsSpan().ContainsAny(_beginnings);
}
