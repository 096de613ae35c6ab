using NewsArchive.Core.Places;
using NewsArchive.Store.Reading;

namespace NewsArchive.Store.Searching.Lists;

/// <summary>Which articles a filter leaves, as a set.</summary>
internal static class ArticleSelection
{
    public static DocumentSet Of(
        ArchiveSearch search, ArchiveMoment moment, ArchiveFilter filter, Gazetteer gazetteer, CancellationToken cancellationToken)
    {
        var hits = search.Search(moment, filter.Query, isAboutPhotos: false, cancellationToken);
        return ListPass.Left(new ListedArticles(moment.Columns, filter.Axis), filter, hits, gazetteer);
    }
}
