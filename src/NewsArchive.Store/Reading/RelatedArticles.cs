using NewsArchive.Core.Words;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Searching;

namespace NewsArchive.Store.Reading;

/// <summary>
/// Finds the articles that resemble one most: by places, telling words of the headline, photos and nearness in time. It looks at a bounded
/// number of articles, however many there are: those that share a photo or a rare word, and those of about the same time.
/// </summary>
internal sealed class RelatedArticles(ArchiveSearch search)
{
    private const int MostRelated = 6;
    private const int MostWords = 8;
    private const int MostForms = 8;
    private const int MostWithWord = 1000;
    private const int MostPerSideOfTime = 400;

    private const string NearInTimeSql = """
        SELECT * FROM (SELECT "Id" FROM "Articles" WHERE "OrderKey" < $0 ORDER BY "OrderKey" DESC LIMIT $1)
        UNION ALL
        SELECT * FROM (SELECT "Id" FROM "Articles" WHERE "OrderKey" > $0 ORDER BY "OrderKey" LIMIT $1)
        """;

    /// <summary>The articles that are most like one, the most alike first; none when nothing is shared.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="title">Its headline.</param>
    public async Task<IReadOnlyList<RelatedArticle>> ReadAsync(long articleId, string title, CancellationToken cancellationToken)
    {
        await using var moment = await search.TakeAsync(cancellationToken);
        if (!moment.Columns.AllArticles.Contains((int)articleId))
            return [];
        var pool = new RelatedPool(moment.Columns, (int)articleId);
        pool.AddPhotos();
        AddWords(pool, search.Articles(moment), title, cancellationToken);
        await moment.Context.ReadEachAsync(
            NearInTimeSql,
            row => pool.Add(row.GetInt32(0)),
            cancellationToken,
            moment.Columns.Articles.OrderKey[(int)articleId],
            MostPerSideOfTime);
        var best = pool.Best(MostRelated);
        return best.Count == 0 ? [] : await ReadLinksAsync(moment, best, cancellationToken);
    }

    private static void AddWords(RelatedPool pool, ArticleScope scope, string title, CancellationToken cancellationToken)
    {
        foreach (var word in TellingWords(title))
        {
            var stem = DutchStemmer.Stem(word);
            var forms = scope.Lookups.Words.ReadForms(stem, StemKind.Dutch, MostForms).Append(word).Distinct(StringComparer.Ordinal).ToList();
            var articles = scope.Find(WordField.Title, LookupKind.Any, forms, cancellationToken)
                .Or(scope.Find(WordField.Lead, LookupKind.Any, forms, cancellationToken));
            pool.AddWord(word, articles, articles.Count <= MostWithWord);
        }
    }

    private static List<string> TellingWords(string title)
    {
        var words = new List<string>();
        var scanner = new WordScanner(title);
        while (words.Count < MostWords && scanner.MoveNext())
        {
            if (!StopWords.Contains(scanner.Folded) && scanner.Folded.ToString() is var word && !words.Contains(word))
                words.Add(word);
        }

        return words;
    }

    private static async Task<IReadOnlyList<RelatedArticle>> ReadLinksAsync(
        ArchiveMoment moment, IReadOnlyList<Likeness> best, CancellationToken cancellationToken)
    {
        var links = new Dictionary<int, ArticleLink>();
        await moment.Context.ReadEachAsync(
            $"""
            SELECT "Id", "Path", COALESCE("ListTitle", "Title"), "Published" FROM "Articles" WHERE "Id" IN {PlainSql.List(best.Select(like => like.Id))}
            """,
            row => links[row.GetInt32(0)] = new ArticleLink(row.GetString(1), row.GetString(2), row.Day(3)),
            cancellationToken);
        return [.. best.Select(like => new RelatedArticle(links[like.Id], like.Places, like.Words, like.SharedPhotos, like.DaysApart))];
    }
}
