using NewsArchive.Core.Articles;
using NewsArchive.Core.Words;
using NewsArchive.Store.Searching;

namespace NewsArchive.Store.Reading;

/// <summary>Chooses the passage of each of a few articles that answers a search best.</summary>
/// <param name="terms">The different words that there are to find.</param>
internal sealed class PassageReader(ArchiveMoment moment, WordMatcher matcher, IReadOnlyList<MatchTerm> terms)
{
    private const int PassageLength = 260;

    // An article has fewer blocks nearly always; the rest of a long one is read only when nothing stands in these.
    private const int FirstBlocks = 300;
    private const int MostBlocks = 20_000;

    private static readonly string BlocksSql = $"""
        SELECT a."Id", b."Ordinal", b."Offset", b."Text" FROM "Articles" a
        JOIN "Blocks" b ON b."Id" >= (a."Id" << {Block.OrdinalBits}) + $0 AND b."Id" < (a."Id" << {Block.OrdinalBits}) + $1
        WHERE b."Kind" IN ({(int)BlockKind.Paragraph}, {(int)BlockKind.Heading}, {(int)BlockKind.Quote}, {(int)BlockKind.List}) AND a."Id" IN
        """;

    private const string CaptionsSql = """
        SELECT f."ArticleId", f."Position", f."Offset", c."Text", a."Description" FROM "Figures" f
        LEFT JOIN "Captions" c ON c."FigureId" = f."Id" LEFT JOIN "AgencyCaptions" a ON a."FigureId" = f."Id"
        WHERE f."ArticleId" IN
        """;

    private readonly PassageSieve _sieve = new(terms);
    private readonly Dictionary<long, Choice> _best = [];

    // What the sieve held back: looked through where nothing else was found.
    private readonly List<(long Article, int Ordinal, int Anchor, string Text, PassageKind Kind)> _heldBack = [];

    /// <summary>The passages by article; none where nothing of the words stands in text or captions.</summary>
    public async Task<Dictionary<long, Passage>> ReadAsync(IReadOnlyList<int> articles, CancellationToken cancellationToken)
    {
        if (articles.Count == 0)
            return [];
        await ReadBlocksAsync(articles, first: 0, FirstBlocks, cancellationToken);
        OfferHeldBack();
        if (articles.Where(IsUnfinished).ToList() is { Count: > 0 } unfinished)
            await ReadCaptionsAsync(unfinished, first: 0, FirstBlocks, cancellationToken);
        foreach (var article in articles.Where(article => !_best.ContainsKey(article)))
        {
            await ReadBlocksAsync([article], FirstBlocks, MostBlocks, cancellationToken);
            await ReadCaptionsAsync([article], FirstBlocks, MostBlocks, cancellationToken);
        }

        OfferHeldBack();
        return _best.ToDictionary(pair => pair.Key, pair => ToPassage(pair.Value));
    }

    private static Passage ToPassage(Choice choice)
    {
        var (span, text) = (choice.Found.Span, choice.Text);
        return new Passage(
            text.Substring(span.Offset, span.Length),
            [.. choice.Found.Marks.Select(mark => new MarkedRange(mark.Offset - span.Offset, mark.Length))],
            choice.Kind,
            Anchors.Of(choice.Anchor),
            (Math.Max(0, choice.Ordinal) / ArticleReader.BlocksPerPage) + 1,
            IsCutBefore: span.Offset > 0,
            IsCutBehind: span.End < text.Length);
    }

    private bool IsUnfinished(int article) => !_best.TryGetValue(article, out var best) || best.Found.Terms < terms.Count;

    private Task<int> ReadBlocksAsync(IReadOnlyList<int> articles, int first, int behind, CancellationToken cancellationToken) => moment.Context.ReadEachAsync(
        $"""{BlocksSql} {PlainSql.List(articles)} ORDER BY a."Id", b."Id" """,
        row => Offer(row.GetInt64(0), row.GetInt32(1), row.GetInt32(2), row.GetString(3), PassageKind.Text),
        cancellationToken,
        first,
        behind);

    private Task<int> ReadCaptionsAsync(IReadOnlyList<int> articles, int first, int behind, CancellationToken cancellationToken) => moment.Context.ReadEachAsync(
        $"""{CaptionsSql} {PlainSql.List(articles)} AND f."Position" >= $0 AND f."Position" < $1 ORDER BY f."ArticleId", f."Position" """,
        row =>
        {
            var (article, position, anchor) = (row.GetInt64(0), row.GetInt32(1), row.GetInt32(2));
            Offer(article, position, anchor, row.Text(3), PassageKind.Caption);
            Offer(article, position, anchor, row.Text(4), PassageKind.AgencyCaption);
        },
        cancellationToken,
        first,
        behind);

    private void OfferHeldBack()
    {
        foreach (var (article, ordinal, anchor, text, kind) in _heldBack)
        {
            if (!_best.ContainsKey(article))
                Choose(article, ordinal, anchor, text, kind);
        }

        _heldBack.Clear();
    }

    private void Offer(long article, int ordinal, int anchor, string? text, PassageKind kind)
    {
        if (string.IsNullOrEmpty(text))
            return;
        if (_sieve.LetsThrough(text))
            Choose(article, ordinal, anchor, text, kind);
        else if (!_best.ContainsKey(article))
            _heldBack.Add((article, ordinal, anchor, text, kind));
    }

    // The first of the best stays.
    private void Choose(long article, int ordinal, int anchor, string text, PassageKind kind)
    {
        if (_best.TryGetValue(article, out var best) && best.Found.Terms >= terms.Count)
            return;
        if (Passages.Best(text, matcher, PassageLength) is { Terms: > 0 } found && (best is null || found.Terms > best.Found.Terms))
            _best[article] = new Choice(found, text, ordinal, anchor, kind);
    }

    private sealed record Choice(Core.Words.Passage Found, string Text, int Ordinal, int Anchor, PassageKind Kind);
}
