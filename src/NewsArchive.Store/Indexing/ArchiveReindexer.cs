using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Indexing;

/// <summary>How far the index has been made anew.</summary>
/// <param name="Done">How many articles are done.</param>
/// <param name="Total">How many there are in all.</param>
public readonly record struct ReindexProgress(int Done, int Total);

/// <summary>
/// Makes words, vocabulary and places of every article anew while others read and write. When it is stopped or killed, the next run goes on
/// where it was.
/// </summary>
public sealed class ArchiveReindexer(
    IDbContextFactory<NewsContext> contexts, ArchiveIndexState state, ArchiveGazetteer gazetteer, IIndexStore store, TimeProvider time)
{
    // Whoever waits to replace the archive or to save a long document looks every 20 ms: between two turns there is room for a look.
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenTurns = TimeSpan.FromMilliseconds(60);

    /// <summary>Makes the index anew.</summary>
    /// <param name="progress">Hears how far it is; or null.</param>
    /// <returns>How many articles were done now.</returns>
    /// <exception cref="OperationCanceledException">It was stopped; what is done is kept.</exception>
    public async Task<int> RunAsync(IProgress<ReindexProgress>? progress, CancellationToken cancellationToken)
    {
        var (before, total) = await CountAsync(await state.BeginAsync(cancellationToken), cancellationToken);
        var done = 0;
        progress?.Report(new ReindexProgress(before, total));
        do
        {
            while (await ReindexTurnAsync(Tell, cancellationToken))
                await Task.Delay(BetweenTurns, cancellationToken);
            await store.SweepVocabularyAsync(cancellationToken);
        }
        while (!await state.EndAsync(cancellationToken));

        await store.SettleAsync(wholly: true, cancellationToken);
        return done;

        void Tell(int more)
        {
            done += more;
            progress?.Report(new ReindexProgress(before + done, Math.Max(total, before + done)));
        }
    }

    // False when there are no more articles. How far it is stands in the archive, which may be another one since the last turn.
    private async Task<bool> ReindexTurnAsync(Action<int> tell, CancellationToken cancellationToken)
    {
        using var held = await store.HoldAsync(cancellationToken);
        var last = await state.BeginAsync(cancellationToken);
        var start = time.GetTimestamp();
        while (time.GetElapsedTime(start) < Turn)
        {
            if (await ReindexAsync(last, cancellationToken) is not { Count: > 0 } articles)
                return false;
            last = articles[^1];
            tell(articles.Count);
        }

        return true;
    }

    // The articles that were done; none when there are no more.
    private async Task<IReadOnlyList<long>> ReindexAsync(long last, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var texts = await StoredTexts.ReadNextAsync(contexts, last, cancellationToken);
        var articles = texts.AsParallel().AsOrdered().Select(Reindex).ToList();
        if (articles.Count > 0)
            await store.ReplaceAsync(articles, cancellationToken);
        return articles.ConvertAll(article => article.ArticleId);
    }

    private ReindexedArticle Reindex(StoredTexts texts) => new(
        texts.ArticleId,
        texts.Version,
        texts.Figures,
        new ArticleIndex(ArticleWords.Of(IndexedArticle.Of(texts.Article)), gazetteer.Finder.Find(texts.Article, texts.Decisions)));

    private async Task<(int Before, int Total)> CountAsync(long last, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return (await All(context).CountAsync(a => a.Id <= last, cancellationToken), await All(context).CountAsync(cancellationToken));
    }

    // Those that were withdrawn too: they may come back.
    private static IQueryable<Article> All(NewsContext context) => context.Articles.IgnoreQueryFilters([NewsContext.WithdrawnFilter]);
}
