using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading;

/// <summary>
/// The archive at one moment: all queries of a page see the same. As nothing can become unfinished meanwhile, the model need not leave out
/// unfinished articles row by row when there are none, which is nearly always.
/// </summary>
internal sealed class Snapshot : IAsyncDisposable
{
    private readonly NewsContext _context;
    private readonly IAsyncDisposable _moment;

    // Whether there is an article that nobody may see yet.
    private readonly bool _hasUnfinished;

    private Snapshot(NewsContext context, IAsyncDisposable moment, bool hasUnfinished)
    {
        (_context, _moment, _hasUnfinished) = (context, moment, hasUnfinished);
    }

    public IQueryable<Article> Articles => Finished(_context.Articles);

    public IQueryable<Photo> Photos => Finished(_context.Photos);

    public IQueryable<Figure> Figures => Finished(_context.Figures);

    public IQueryable<Finding> Findings => Finished(_context.Findings);

    /// <summary>Captions of figures, those of unfinished articles too.</summary>
    public IQueryable<Caption> Captions => _context.Captions.AsNoTracking();

    /// <summary>Agency captions of figures, those of unfinished articles too.</summary>
    public IQueryable<AgencyCaption> AgencyCaptions => _context.AgencyCaptions.AsNoTracking();

    public static async Task<Snapshot> TakeAsync(IDbContextFactory<NewsContext> contexts, CancellationToken cancellationToken)
    {
        var context = await contexts.CreateDbContextAsync(cancellationToken);
        try
        {
            var moment = await context.BeginSnapshotAsync(cancellationToken);
            return new Snapshot(context, moment, await context.UnfinishedArticles.AnyAsync(cancellationToken));
        }
        catch
        {
            await context.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _moment.DisposeAsync();
        await _context.DisposeAsync();
    }

    private IQueryable<T> Finished<T>(IQueryable<T> rows)
        where T : class => _hasUnfinished ? rows.AsNoTracking() : rows.AsNoTracking().IgnoreQueryFilters();
}
