using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Places.Finding;

/// <summary>Finds the gazetteer's names in the words of a passage: the longest first, with compass words, articles and genitives.</summary>
internal sealed class NameReader(Gazetteer gazetteer, WordReader reader, StepCounter steps)
{
    /// <summary>The most words of a name that is found in text. The gazetteer has longer ones, of romanizations that no text uses.</summary>
    public const int MostWords = 8;

    private const int ShortestGenitive = 4;

    private readonly ulong[] _window = new ulong[MostWords];

    /// <summary>The name that starts at a word; false when none does.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="at">The word.</param>
    /// <param name="span">The name.</param>
    /// <param name="candidates">What it may mean, the likeliest first.</param>
    public bool TryRead(string text, int at, out NameSpan span, out ReadOnlySpan<PlaceCandidate> candidates)
    {
        var words = reader.Words;
        var plain = Longest(text, at, out var name, out var end, out candidates);
        var isCompass = words[at].Is(WordClass.Compass) && at + 1 < words.Length && IsJoinedCompass(words, at);
        if (plain < 2 && isCompass && Longest(text, at + 1, out var other, out var otherEnd, out var others) is var count and > 0)
        {
            (name, end, plain) = (other, otherEnd, count + 1);
            candidates = others;
        }

        if (plain == 0)
        {
            span = default;
            return false;
        }

        var first = WithArticle(words, at);
        var last = at + plain - 1;
        if (HasTail(words, last) && !words[last].IsGenitive)
            end = words[++last].End;
        else if (IsAbbreviation(text, words[last], end))
            end++;
        span = new NameSpan(first, last, name, words[first].Start, end);
        return true;
    }

    // The last stop of V.S. is the name's.
    private static bool IsAbbreviation(string text, TextWord word, int end) =>
        end < text.Length && text[end] == '.' && word.IsUpper && word.Length <= 5 && text.AsSpan(word.Start, word.Length).Contains('.');

    // Oost-Aleppo, Eastern Ghouta; a hyphen, or a space and two capitals.
    private static bool IsJoinedCompass(ReadOnlySpan<TextWord> words, int at) =>
        words[at + 1].IsUpper && (words[at + 1].Before == Gap.Hyphen || (words[at + 1].Before == Gap.Space && words[at].IsUpper));

    // al-Kalasa, ex-Joegoslavië: what is not in the gazetteer with its article.
    private static int WithArticle(ReadOnlySpan<TextWord> words, int at) =>
        at > 0 && words[at].Before == Gap.Hyphen && (words[at - 1].Is(WordClass.ArabicArticle) || words[at - 1].Is(WordClass.Compass))
            && words[at - 1].Before != Gap.Hyphen
            ? at - 1
            : at;

    // Utrecht-Zuid, Gaza-Stad.
    private static bool HasTail(ReadOnlySpan<TextWord> words, int last) =>
        last + 1 < words.Length && words[last + 1].Before == Gap.Hyphen && words[last + 1].Is(WordClass.CompassTail) && words[last + 1].IsUpper
            && !(last + 2 < words.Length && words[last + 2].Before == Gap.Hyphen);

    private int Longest(string text, int at, out ulong name, out int end, out ReadOnlySpan<PlaceCandidate> candidates)
    {
        var words = reader.Words;
        var limit = 1;
        while (limit < MostWords && at + limit < words.Length && IsJoined(words, at + limit))
            limit++;
        steps.Add(limit);
        var count = gazetteer.Match(reader.Hashes.Slice(at, limit), out candidates);
        while (count > 0 && !HasCapitals(words, at, count))
            count = gazetteer.Match(reader.Hashes.Slice(at, count - 1), out candidates);
        end = count > 0 ? words[at + count - 1].End : 0;
        name = count > 0 ? WordHashes.Whole(reader.Hashes.Slice(at, count)) : 0;
        return LongerGenitive(text, at, limit, count, ref name, ref end, ref candidates);
    }

    // Syria's, Saudi Arabia's; Syriës, Iraks, of countries alone.
    private int LongerGenitive(string text, int at, int limit, int count, ref ulong name, ref int end, ref ReadOnlySpan<PlaceCandidate> candidates)
    {
        var words = reader.Words;
        for (var i = Math.Max(0, count - 1); i < limit; i++)
        {
            var word = words[at + i];
            var cut = word.IsGenitive ? 2 : IsDutchGenitive(text, word) ? 1 : 0;
            if (cut == 0 || (i < count && cut == 1))
                continue;
            reader.Hashes.Slice(at, i).CopyTo(_window);
            _window[i] = NameFolding.HashOf(text.AsSpan(word.Start, word.Length - cut));
            if (gazetteer.Match(_window.AsSpan(0, i + 1), out var found) != i + 1 || !HasCapitals(words, at, i + 1))
                continue;
            if (cut == 1 && gazetteer.KindAt(found[0].Index) is not PlaceKind.Country)
                continue;
            (name, end) = (WordHashes.Whole(_window.AsSpan(0, i + 1)), word.End - cut);
            candidates = found;
            return i + 1;
        }

        return count;
    }

    // "Nederlands" is an adjective. A word in capitals ends in a capital S.
    private static bool IsDutchGenitive(string text, TextWord word) =>
        word.Length > ShortestGenitive && (text[word.End - 1] == 's' || (word.IsShouted && text[word.End - 1] == 'S')) && !word.Is(WordClass.Demonym);

    private static bool IsJoined(ReadOnlySpan<TextWord> words, int at) =>
        words[at].Before is Gap.Space or Gap.Hyphen || (words[at].Before == (Gap.Stop | Gap.Space) && words[at - 1].Length == 2 && words[at - 1].IsUpper);

    // Names are written with capitals, save their small words: Rio de Janeiro, Deir ez-Zor, 's-Hertogenbosch.
    private static bool HasCapitals(ReadOnlySpan<TextWord> words, int at, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var word = words[at + i];
            var isSmall = word.Length <= 3 && i < count - 1 && (i > 0 || word.Is(WordClass.ArabicArticle) || word.IsClipped);
            if (!word.IsUpper && !isSmall && !(i > 0 && word.IsNumber))
                return false;
        }

        return true;
    }
}
