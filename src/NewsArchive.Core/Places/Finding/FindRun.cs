using System.Runtime.InteropServices;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Places.Finding;

/// <summary>Reads the passages of one text, collects the names in them, and then decides about all of them together.</summary>
internal sealed class FindRun
{
    // Of a name of fifty towns the likeliest are enough.
    private const int MostCandidates = 12;

    private readonly Gazetteer _gazetteer;
    private readonly StepCounter _steps;
    private readonly WordReader _reader = new();
    private readonly NameReader _names;
    private readonly NameJudge _judge;
    private readonly List<FoundName> _found = [];
    private readonly List<PlaceCandidate> _candidates = [];
    private readonly List<(int Words, int Sport)> _passages = [];
    private Sign _known;

    public FindRun(Gazetteer gazetteer, StepCounter steps)
    {
        _gazetteer = gazetteer;
        _steps = steps;
        _names = new NameReader(gazetteer, _reader, steps);
        _judge = new NameJudge(gazetteer, _reader);
    }

    /// <summary>The names, those that are no place among them, in reading order.</summary>
    public Span<FoundName> Found => CollectionsMarshal.AsSpan(_found);

    /// <summary>Reads the next passage.</summary>
    /// <param name="text">The passage.</param>
    /// <param name="isDateline">Whether it is known to be a dateline.</param>
    public void Read(string text, bool isDateline)
    {
        _known = isDateline ? Sign.Dateline : Sign.None;
        _reader.Read(text, _steps);
        var words = _reader.Words;
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].IsUpper || words[at].IsClipped || IsArticle(words, at))
                at = ReadName(text, at);
        }

        _passages.Add((words.Length, _reader.SportWords));
    }

    /// <summary>Decides which names are places, and which places.</summary>
    /// <param name="year">The year of the text, or null when it is not known.</param>
    public void Decide(int? year)
    {
        MarkSport();
        new Acceptance(_gazetteer, _candidates).Decide(Found);
        new PlaceChoice(_gazetteer, _candidates, year).Choose(Found);
    }

    private static bool IsArticle(ReadOnlySpan<TextWord> words, int at) =>
        words[at].Is(WordClass.ArabicArticle) && at + 1 < words.Length && words[at + 1].Before == Gap.Hyphen;

    // The index of the last word that was used.
    private int ReadName(string text, int at)
    {
        var words = _reader.Words;
        if (CountryCodes.Find(_gazetteer, _reader, text, at) is { IsEmpty: false } code)
            return Add(new NameSpan(at, at, 0, words[at].Start, words[at].End), code, Sign.ResultCode);
        if (!_names.TryRead(text, at, out var span, out var candidates))
            return ReadUnlisted(text, at);
        if (!_judge.IsUsable(text, span, candidates))
            return at;
        var signs = _judge.SignsOf(span, candidates, _known);
        if ((signs & Sign.OtherName) != 0 && !OtherNameSigns.IsCompound(words, span)
            && UnlistedNames.Read(words, at, out var whole) is var longer and not Sign.None && whole.Last > span.Last)
            return Add(whole, [], longer);
        if (IsJoinedToBody(words, span))
            signs |= Sign.OtherName | Sign.BodyOf;
        return Add(span, candidates, IsListed(words, span) ? signs | Sign.Listed : signs);
    }

    private int ReadUnlisted(string text, int at)
    {
        var words = _reader.Words;
        var sign = UnlistedNames.Read(words, at, out var span);
        var isListed = span.End > 0 && IsListed(words, span) && !UnlistedNames.IsPeople(text, span);
        if (sign == Sign.None && !isListed)
            return at;
        return Add(span, [], isListed ? sign | Sign.Listed : sign);
    }

    private int Add(NameSpan span, ReadOnlySpan<PlaceCandidate> candidates, Sign signs)
    {
        var kept = candidates.Length > MostCandidates ? candidates[..MostCandidates] : candidates;
        _found.Add(new FoundName
        {
            Passage = _passages.Count,
            Start = span.Start,
            End = span.End,
            Name = span.Name,
            Signs = signs,
            FirstCandidate = _candidates.Count,
            Candidates = kept.Length,
            Standing = _judge.StandingOf(candidates),
            Place = -1,
        });
        _candidates.AddRange(kept);
        _steps.Add(candidates.Length);
        return span.Last;
    }

    // Islamitische Staat in Irak en (de) Levant.
    private bool IsJoinedToBody(ReadOnlySpan<TextWord> words, NameSpan span)
    {
        if (_found.Count == 0 || _found[^1].Passage != _passages.Count || !_found[^1].Has(Sign.BodyOf))
            return false;
        var at = span.First - 1;
        if (at > 0 && words[at].Is(WordClass.Function) && !words[at].Is(WordClass.Joining) && words[at].Length <= 3)
            at--;
        return at > 0 && JoinedBy(words, at);
    }

    // Aleppo, Homs en Hama: only a comma or a joining word after the name before.
    private bool IsListed(ReadOnlySpan<TextWord> words, NameSpan span)
    {
        if (_found.Count == 0 || _found[^1].Passage != _passages.Count)
            return false;
        var first = words[span.First];
        var before = span.First - 1;
        if (before >= 0 && first.Follows(Gap.Comma | Gap.Slash) && !first.Follows(Gap.Quote))
            return _found[^1].End == words[before].End;
        return before > 0 && first.Before == Gap.Space && words[before].Before == Gap.Space && !words[before].IsUpper && words[before].Length is 2 or 3 && JoinedBy(words, before);
    }

    private bool JoinedBy(ReadOnlySpan<TextWord> words, int joining) =>
        words[joining].Is(WordClass.Joining) && _found[^1].End == words[joining - 1].End;

    // Towns are clubs where the passage and the text tell of sport.
    private void MarkSport()
    {
        var (words, sport) = (0, 0);
        foreach (var passage in _passages)
            (words, sport) = (words + passage.Words, sport + passage.Sport);
        if (sport < 2)
            return;
        foreach (ref var found in Found)
        {
            if (_passages[found.Passage].Sport > 0 || sport * 50 > words)
                found.Signs |= Sign.Sport;
        }
    }
}
