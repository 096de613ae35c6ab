namespace NewsArchive.Core.Words;

/// <summary>
/// Stems of Dutch words, so that the forms of a word meet: <c>huizen</c> and <c>huis</c>, <c>vluchtte</c>, <c>gevlucht</c> and
/// <c>vluchten</c>, <c>schoot</c> and <c>geschoten</c>. Words that are only derived from one another (<c>bevrijding</c>,
/// <c>bevrijden</c>) keep stems of their own.
/// </summary>
/// <remarks>
/// A listed word has the stem of the lexicon, a compound that of its last part behind the rest, and what is not listed is read by rules
/// that lead to a listed word or that hold for any word.
/// </remarks>
public static class DutchStemmer
{
    private const int Shortest = 4;

    /// <summary>The stem of a word; the word itself when it has none or is short. Never throws.</summary>
    /// <param name="folded">A folded word.</param>
    public static string Stem(string folded)
    {
        if (DutchLexicon.Stem(folded) is { } listed)
            return listed;
        if (folded.Length < Shortest || folded.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            return folded;
        if (DutchCompounds.LastPart(folded) is var last and > 0)
            return folded[..last] + Stem(folded[last..]);
        return DutchForms.StemOfListed(folded) ?? DutchEndings.TakeOff(folded);
    }
}
