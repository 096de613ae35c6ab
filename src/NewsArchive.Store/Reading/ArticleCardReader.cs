using System.Data.Common;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Words;
using NewsArchive.Store.Searching;

namespace NewsArchive.Store.Reading;

/// <summary>Reads articles as lists show them: a few queries, however many articles.</summary>
internal static class ArticleCardReader
{
    private const int IntroLength = 280;

    // More of the first paragraph than is shown, so that it can be cut at a word.
    private const int IntroRead = 2 * IntroLength;

    private const int MostPlaces = 12;

    private static readonly string CardsSql = $"""
        SELECT a."Id", a."Path", COALESCE(a."ListTitle", a."Title"), a."Published", a."PublishedTime", a."ReadingMinutes", a."FigureCount",
          (SELECT SUBSTR(b."Text", 1, {IntroRead}) FROM "Blocks" b
            WHERE b."Id" >= a."Id" << {Block.OrdinalBits} AND b."Id" < a."Id" + 1 << {Block.OrdinalBits} AND b."Kind" = {(int)BlockKind.Paragraph}
            ORDER BY b."Id" LIMIT 1)
        FROM "Articles" a WHERE a."Id" IN
        """;

    /// <summary>The cards of a few articles, in the order given.</summary>
    /// <param name="hits">The search that found them, or null.</param>
    public static async Task<IReadOnlyList<ArticleCard>> ReadCardsAsync(
        this ArchiveMoment moment,
        IReadOnlyList<int> ids,
        SearchHits? hits,
        CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
            return [];
        var leads = await moment.ReadLeadsAsync(ids, cancellationToken);
        var cards = await moment.Context.ReadAsync(
            $"{CardsSql} {PlainSql.List(ids)}", row => ToCard(row, moment.Columns, leads), cancellationToken);
        var byId = cards.ToDictionary(card => card.Id);
        var inOrder = ids.Where(id => byId.ContainsKey(id)).Select(id => byId[id]).ToList();
        return hits is null ? inOrder : await WithMarksAsync(moment, inOrder, hits.Terms, cancellationToken);
    }

    private static async Task<IReadOnlyList<ArticleCard>> WithMarksAsync(
        ArchiveMoment moment,
        List<ArticleCard> cards,
        IReadOnlyList<MatchTerm> terms,
        CancellationToken cancellationToken)
    {
        var matcher = new WordMatcher(terms);
        var passages = await new PassageReader(moment, matcher, terms).ReadAsync([.. cards.Select(card => (int)card.Id)], cancellationToken);
        return cards.ConvertAll(card => card with
        {
            TitleMarks = Marks.Find(card.Title, matcher),
            Passage = passages.GetValueOrDefault(card.Id),
        });
    }

    private static ArticleCard ToCard(DbDataReader row, ArchiveColumns columns, Dictionary<long, FigureRecord> leads)
    {
        var id = row.GetInt32(0);
        var collection = columns.Collections.First(known => known.Id == columns.Articles.Collection[id]);
        return new ArticleCard(
            id,
            row.GetString(1),
            row.GetString(2),
            row.Day(3),
            row.TimeOfDay(4),
            row.Number(5),
            row.Text(7) is { Length: > 0 } intro ? ShortText.Of(intro, IntroLength) : null,
            leads.GetValueOrDefault(id),
            row.GetInt32(6),
            [.. FindingCodes.All.Where(code => (columns.Articles.Findings[id] & 1 << (int)code) != 0)],
            collection.Name)
        {
            Places = PlaceLinks.Of(columns.Articles.Places[id], columns.Places, MostPlaces),
        };
    }
}
