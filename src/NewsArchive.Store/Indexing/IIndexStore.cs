namespace NewsArchive.Store.Indexing;

/// <summary>Keeps the search index of articles that are there already; what it does differs by engine. No transaction of it is long.</summary>
public interface IIndexStore
{
    /// <summary>Waits until nobody else does so, and then keeps articles from being removed and the archive from being replaced.</summary>
    Task<IDisposable> HoldAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Puts a new index in the place of an old one, article by article, and notes how far it came. A reader finds an article by the old
    /// index or by the new one; a very long article by parts of both for a moment. One that was corrected meanwhile is passed over: it got
    /// its new index with the correction.
    /// </summary>
    /// <param name="articles">In the order of their numbers.</param>
    Task ReplaceAsync(IReadOnlyList<ReindexedArticle> articles, CancellationToken cancellationToken);

    /// <summary>Removes words that stand nowhere any more and stems that the analyser no longer gives, and adds those that it gives now.</summary>
    Task SweepVocabularyAsync(CancellationToken cancellationToken);

    /// <summary>Joins the pieces that the index was written in, so that it is small and quick.</summary>
    /// <param name="wholly">Into one, which costs time in the size of the index; else only as far as there are many.</param>
    Task SettleAsync(bool wholly, CancellationToken cancellationToken);
}

/// <summary>An article with its new index.</summary>
/// <param name="Version">How often it had been corrected when its texts were read.</param>
/// <param name="Figures">The numbers of its figures by their positions.</param>
public sealed record ReindexedArticle(long ArticleId, int Version, IReadOnlyDictionary<int, long> Figures, ArticleIndex Index);
