using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Places.Finding;

/// <summary>Takes a passage apart into words, with what stands between them. Linear; the lists are used again.</summary>
internal sealed class WordReader
{
    private const string Apostrophes = "'’‘‛`´";
    private const string Quotes = "'\"’‘‚‛“”„«»`´";

    private TextWord[] _words = new TextWord[256];
    private ulong[] _hashes = new ulong[256];
    private int _count;

    public ReadOnlySpan<TextWord> Words => _words.AsSpan(0, _count);

    /// <summary>The words' hashes, as the gazetteer wants them.</summary>
    public ReadOnlySpan<ulong> Hashes => _hashes.AsSpan(0, _count);

    /// <summary>Whether the passage is written in capitals, as some headlines are.</summary>
    public bool IsShouted { get; private set; }

    /// <summary>How many of the words tell of sport.</summary>
    public int SportWords { get; private set; }

    public void Read(string text, StepCounter steps)
    {
        _count = 0;
        SportWords = 0;
        var (position, end, letters, shouted) = (0, 0, 0, 0);
        while (NameFolding.NextWord(text, ref position, out var word))
        {
            if (IsClipped(text, word))
                word = word with { Start = word.Start - 1, Length = word.Length + 1 };
            var gap = GapOf(text.AsSpan(end, word.Start - end), _count == 0);
            Add(text, word, gap);
            var last = _words[_count - 1];
            letters += last.IsNumber || last.Length < 2 ? 0 : 1;
            shouted += last.IsShouted ? 1 : 0;
            SportWords += last.Is(WordClass.Sport) ? 1 : 0;
            end = word.End;
        }

        IsShouted = shouted >= 3 && shouted >= letters * 0.9;
        steps.Add(text.Length);
    }

    private void Add(string text, FoldedWord word, Gap gap)
    {
        if (_count == _hashes.Length)
        {
            Array.Resize(ref _hashes, _count * 2);
            Array.Resize(ref _words, _count * 2);
        }

        var classes = Lexicon.Of(word.Hash);
        var shape = ShapeOf(text.AsSpan(word.Start, word.Length));
        if (StartsSentence(gap))
            shape |= WordShape.StartsSentence;
        _hashes[_count] = word.Hash;
        _words[_count++] = new TextWord(word.Start, word.End, classes, shape, gap);
    }

    // A stop behind an initial or a short title ("J. van Dam", "mr. Bos") ends no sentence.
    private bool StartsSentence(Gap gap)
    {
        if ((gap & (Gap.Start | Gap.Colon | Gap.Quote | Gap.Dash)) != 0)
            return true;
        if ((gap & Gap.Stop) == 0 || (gap & Gap.Space) == 0)
            return false;
        var last = _words[_count - 1];
        return !(last.Length == 1 && last.IsUpper) && !(last.Length <= 4 && last.Is(WordClass.Title));
    }

    // The 's of 's-Hertogenbosch: its apostrophe belongs to it and quotes nothing.
    private static bool IsClipped(string text, FoldedWord word) =>
        word.Length == 1 && text[word.Start] is 's' or 'S' && word.Start > 0 && Apostrophes.Contains(text[word.Start - 1])
            && word.End + 1 < text.Length && IsHyphen(text[word.End]) && char.IsUpper(text[word.End + 1]);

    private static WordShape ShapeOf(ReadOnlySpan<char> word)
    {
        if (Apostrophes.Contains(word[0]))
            return WordShape.Clipped;
        if (char.IsDigit(word[0]))
            return WordShape.Number;
        var shape = char.IsUpper(word[0]) ? WordShape.Upper : WordShape.None;
        if (word.Length > 2 && word[^1] is 's' or 'S' && Quotes.Contains(word[^2]))
            shape |= WordShape.Genitive;
        if (shape != WordShape.None && word.Length > 1 && !word.ContainsAnyInRange('a', 'z') && IsAllUpper(word))
            shape |= WordShape.Shouted;
        return shape;
    }

    private static bool IsAllUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLower(c))
                return false;
        }

        return true;
    }

    private static Gap GapOf(ReadOnlySpan<char> between, bool first)
    {
        var gap = first ? Gap.Start : Gap.None;
        var hyphens = 0;
        foreach (var c in between)
        {
            hyphens += IsHyphen(c) ? 1 : 0;
            gap |= SignOf(c);
        }

        if (hyphens == 0)
            return gap;
        return between.Length == 1 && !first ? Gap.Hyphen : gap & ~Gap.Other | Gap.Dash;
    }

    private static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    private static Gap SignOf(char c) => c switch
    {
        ' ' => Gap.Space,
        ',' => Gap.Comma,
        '.' or '!' or '?' or ';' or '…' => Gap.Stop,
        '(' or '[' => Gap.Open,
        ')' or ']' => Gap.Close,
        ':' => Gap.Colon,
        '/' => Gap.Slash,
        '–' or '—' or '―' => Gap.Dash,
        '\'' or '"' or '’' or '‘' or '‚' or '‛' or '“' or '”' or '„' or '«' or '»' or '`' or '´' => Gap.Quote,
        _ => char.IsWhiteSpace(c) ? Gap.Space : Gap.Other,
    };
}
