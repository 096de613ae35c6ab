using Microsoft.EntityFrameworkCore;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Searching;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Searching;

/// <summary>A search over an archive that has read nothing yet.</summary>
internal sealed class FreshSearch : IAsyncDisposable
{
    private readonly ArchiveMoments _moments;
    private readonly ArchiveSearch _search;

    public FreshSearch(ArchiveDatabase database)
    {
        _moments = new ArchiveMoments(database.Get<IDbContextFactory<NewsContext>>(), database.Get<ArchiveGazetteer>());
        _search = new ArchiveSearch(_moments, database.Get<ArchiveGazetteer>());
    }

    public ArticleListReader Articles => new(_search);

    public PhotoListReader Photos => new(_search);

    public ValueTask DisposeAsync()
    {
        _moments.Dispose();
        return ValueTask.CompletedTask;
    }
}
