using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Reader.Filters.Panel;

/// <summary>How many items a filter leaves, and what it can be narrowed to.</summary>
public sealed record PanelCounts(int Total, ArchiveFacets Facets);

/// <summary>Counts what the panel of a list chooses from.</summary>
public sealed class PanelLists(ArticleListReader articles, PhotoListReader photos)
{
    public async Task<PanelCounts> CountAsync(FilteredList list, ArchiveFilter filter, CancellationToken cancellationToken)
    {
        if (list.Path == FilteredList.Photos.Path)
        {
            var found = await photos.ReadAsync(filter, cancellationToken);
            return new PanelCounts(found.Page.Total, found.Facets);
        }

        var read = await articles.ReadAsync(filter, cancellationToken);
        return new PanelCounts(read.Page.Total, read.Facets);
    }
}
