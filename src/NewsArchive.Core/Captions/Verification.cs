using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary>
/// Finds words that say that something was not, or could not be, verified (rule "Verification"). Allegedly, purports or a
/// handout alone say no such thing, and neither does "has verified".
/// </summary>
internal static class Verification
{
    private const int NearWords = 5;
    private const int FarWords = 12;

    private static readonly string[] Negations =
    [
        "not", "cannot", "can't", "can’t", "couldn't", "couldn’t", "hasn't", "hasn’t", "wasn't", "wasn’t", "isn't", "isn’t", "haven't", "haven’t",
        "weren't", "weren’t", "didn't", "didn’t", "doesn't", "doesn’t", "unable", "impossible", "failed",
    ];

    // These govern a verb only from nearby.
    private static readonly string[] NearNegations = ["no", "nor", "neither", "never", "without", "yet", "nobody", "none"];

    private static readonly string[] Adverbs =
        ["independently", "immediately", "fully", "yet", "also", "currently", "officially", "readily", "itself", "directly", "reliably", "so", "far", "be"];

    /// <summary>The words, from the negation to the verb, or null.</summary>
    public static SpannedText? Find(ParseRun run, Passage text)
    {
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 5))
        {
            var end = DateWordEnd(text, at);
            var start = WordStart(text, at);
            if (text.AtAnyCase(start, "unverif") || Negation(text, start, end) is var negation and >= 0 && (start = negation) >= 0)
                return run.Refer([text.Locate(new Part(start, Math.Max(end, ForwardEnd(text, end))))]);
        }

        return null;
    }

    private static int Next(Passage text, int from) =>
        from >= text.Length ? -1 : text.Find("verif", text.Whole with { Start = from }, StringComparison.OrdinalIgnoreCase);

    // The start of the negation that governs the verb, or -1.
    private static int Negation(Passage text, int verb, int verbEnd)
    {
        if (text.AtAnyCase(verb, "verification") && ForwardEnd(text, verbEnd) > verbEnd)
            return verb;
        var (at, words, limit, crossesCommas) = (verb, 0, NearWords, false);
        var isInfinitive = text.AtAnyCase(verb, "verify") || text.AtAnyCase(verb, "verifi") && IsPassiveInfinitive(text, verb);
        if (isInfinitive)
            (limit, crossesCommas) = (FarWords, true);
        while (at > 1 && words++ < limit)
        {
            var end = at - 1;
            var start = WordStart(text, end - 1);
            var word = text.Slice(new Part(start, end));
            if (IsBreak(word, crossesCommas))
                return -1;
            var bare = word.Trim(",;:()");
            if (IsAny(bare, Negations) || (words <= NearWords && IsAny(bare, NearNegations) && (isInfinitive || !IsAny(bare, ["yet"]))))
                return start;
            at = start;
        }

        return -1;
    }

    // "could not be independently verified": the verb in its passive infinitive cannot stand without what governs it.
    private static bool IsPassiveInfinitive(Passage text, int verb)
    {
        var at = verb;
        for (var i = 0; i < 4 && at > 1; i++)
        {
            var start = WordStart(text, at - 2);
            var word = text.Slice(new Part(start, at - 1));
            if (IsAny(word, ["be", "been", "being"]))
                return true;
            if (!IsAny(word, Adverbs))
                return false;
            at = start;
        }

        return false;
    }

    // "verification was not possible", "verification is impossible"
    private static int ForwardEnd(Passage text, int end)
    {
        foreach (var words in (ReadOnlySpan<string>)[" was not possible", " is not possible", " was impossible", " is impossible", " not possible", " has not been possible"])
        {
            if (text.AtAnyCase(end, words))
                return end + words.Length;
        }

        return end;
    }

    private static bool IsBreak(ReadOnlySpan<char> word, bool crossesCommas) =>
        word.Length == 0 || word[^1] is '.' or ';' or '!' or '?' || (!crossesCommas && word[^1] is ',' or '-')
        || word.Equals("but", StringComparison.OrdinalIgnoreCase);

    private static bool IsAny(ReadOnlySpan<char> word, ReadOnlySpan<string> words)
    {
        foreach (var candidate in words)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static int WordStart(Passage text, int at)
    {
        var start = Math.Max(0, at);
        while (start > 0 && start > at - 60 && text[start - 1] != ' ')
            start--;
        return start;
    }

    private static int DateWordEnd(Passage text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        return end;
    }
}
