using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Articles;

namespace NewsArchive.Store.Reading;

/// <summary>
/// The archive at one moment: all queries of a page see the same. As nothing can become hidden meanwhile, the model need not leave out
/// unfinished and withdrawn articles row by row when there are none, which is often.
/// </summary>
internal sealed class Snapshot : IAsyncDisposable
{
    private readonly NewsContext _context;
    private readonly IAsyncDisposable _moment;

    // Whether there is an article that readers may not see.
    private readonly bool _hasHidden;

    private Snapshot(NewsContext context, IAsyncDisposable moment, bool hasHidden)
    {
        (_context, _moment, _hasHidden) = (context, moment, hasHidden);
    }

    public IQueryable<Article> Articles => Shown(_context.Articles);

    public IQueryable<Photo> Photos => Shown(_context.Photos);

    public IQueryable<Figure> Figures => Shown(_context.Figures);

    public IQueryable<Finding> Findings => Shown(_context.Findings);

    /// <summary>Captions of figures, those of hidden articles too.</summary>
    public IQueryable<Caption> Captions => _context.Captions.AsNoTracking();

    /// <summary>Agency captions of figures, those of hidden articles too.</summary>
    public IQueryable<AgencyCaption> AgencyCaptions => _context.AgencyCaptions.AsNoTracking();

    public static async Task<Snapshot> TakeAsync(IDbContextFactory<NewsContext> contexts, CancellationToken cancellationToken)
    {
        var context = await contexts.CreateDbContextAsync(cancellationToken);
        try
        {
            var moment = await context.BeginSnapshotAsync(cancellationToken);
            var hasHidden = await context.UnfinishedArticles.AnyAsync(cancellationToken) || await context.WithdrawnArticles.AnyAsync(cancellationToken);
            return new Snapshot(context, moment, hasHidden);
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

    private IQueryable<T> Shown<T>(IQueryable<T> rows)
        where T : class => _hasHidden ? rows.AsNoTracking() : rows.AsNoTracking().IgnoreQueryFilters();
}
