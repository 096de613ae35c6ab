using System.Collections.Frozen;

namespace NewsArchive.Core.Words;

/// <summary>Finds phrases: words that follow one another, whatever stands between them that is no word.</summary>
internal sealed class PhraseMatcher
{
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _numbers;
    private readonly ILookup<int, (int[] Words, int Term)> _byLast;
    private readonly int _longest;

    internal PhraseMatcher(IReadOnlyCollection<(string[] Words, int Term)> phrases)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in phrases.SelectMany(phrase => phrase.Words))
            numbers.TryAdd(word, numbers.Count);
        _numbers = numbers.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _byLast = phrases.ToLookup(
            phrase => numbers[phrase.Words[^1]],
            phrase => (phrase.Words.Select(word => numbers[word]).ToArray(), phrase.Term));
        _longest = phrases.Max(phrase => phrase.Words.Length);
    }

    internal Run Start() => new(this);

    /// <summary>The words of one text that were last seen.</summary>
    internal sealed class Run(PhraseMatcher matcher)
    {
        private readonly (int Number, WordSpan Span)[] _last = new (int, WordSpan)[matcher._longest];
        private int _count;

        internal void Take(ReadOnlySpan<char> folded, WordSpan span, List<WordMatch> matches)
        {
            var number = matcher._numbers.TryGetValue(folded, out var known) ? known : -1;
            _last[_count++ % _last.Length] = (number, span);
            if (number < 0)
                return;
            foreach (var (words, term) in matcher._byLast[number])
            {
                if (Ends(words))
                {
                    var start = Back(words.Length - 1).Span.Offset;
                    matches.Add(new WordMatch(new WordSpan(start, span.End - start), term));
                }
            }
        }

        private bool Ends(int[] words)
        {
            if (_count < words.Length)
                return false;
            for (var i = 0; i < words.Length; i++)
            {
                if (Back(i).Number != words[^(i + 1)])
                    return false;
            }

            return true;
        }

        private (int Number, WordSpan Span) Back(int i) => _last[(_count - 1 - i) % _last.Length];
    }
}
