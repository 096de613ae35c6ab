using System.Collections.Frozen;

namespace NewsArchive.Core.Words;

/// <summary>Stems of English words, for agency captions: Porter's second algorithm, as its author describes it.</summary>
/// <remarks>Source of the rules: M. F. Porter, "The English (Porter2) stemming algorithm", snowballstem.org.</remarks>
public static class EnglishStemmer
{
    private static readonly FrozenDictionary<string, string> Exceptions = Table(
        "skis ski skies sky dying die lying lie tying tie idly idl gently gentl ugly ugli early earli only onli singly singl " +
        "sky sky news news howe howe atlas atlas cosmos cosmos bias bias andes andes");

    private static readonly FrozenSet<string> Finished =
        "inning outing canning herring earring proceed exceed succeed".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The stem of a word; the word itself when it has fewer than three letters. Never throws.</summary>
    /// <param name="folded">A folded word.</param>
    public static string Stem(string folded)
    {
        if (folded.Length < 3)
            return folded;
        if (Exceptions.TryGetValue(folded, out var exception))
            return exception;
        var word = new EnglishWord(folded);
        EnglishEndings.TakeOffPlural(word);
        if (Finished.Contains(word.ToString()))
            return word.ToString();
        EnglishEndings.TakeOffPast(word);
        EnglishEndings.SoftenY(word);
        EnglishSuffixes.Shorten(word);
        EnglishEndings.TakeOffLast(word);
        return word.ToString().ToLowerInvariant();
    }

    private static FrozenDictionary<string, string> Table(string pairs)
    {
        var words = pairs.Split(' ');
        return Enumerable.Range(0, words.Length / 2).ToFrozenDictionary(i => words[2 * i], i => words[2 * i + 1], StringComparer.Ordinal);
    }
}
