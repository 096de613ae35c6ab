using NewsArchive.Core.Words;
using NewsArchive.Store.Searching;

namespace NewsArchive.Store.Reading;

/// <summary>Marks in an opened article the words by which it was found.</summary>
public sealed class MarkReader
{
    private readonly ArchiveSearch _search;

    internal MarkReader(ArchiveSearch search) => _search = search;

    /// <summary>Where the words of a search stand in an article: in the very forms in which the search finds them.</summary>
    /// <param name="query">What was typed into the search field, or null.</param>
    public async Task<ArticleMarks> ReadAsync(string? query, ArticleRecord article, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(query))
            return ArticleMarks.None;
        await using var moment = await _search.TakeAsync(cancellationToken);
        return _search.Search(moment, query, isAboutPhotos: false, cancellationToken) is { Terms.Count: > 0 } hits
            ? ArticleMarks.Of(article, new WordMatcher(hits.Terms))
            : ArticleMarks.None;
    }
}
