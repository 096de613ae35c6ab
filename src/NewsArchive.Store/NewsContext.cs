using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Configurations;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Searching;

namespace NewsArchive.Store;

/// <summary>The archive's tables, whatever the engine. Articles that are not finished are left out unless asked for.</summary>
public abstract class NewsContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Collection> Collections => Set<Collection>();

    public DbSet<SourceDocument> Documents => Set<SourceDocument>();

    public DbSet<StoredDiagnostic> Diagnostics => Set<StoredDiagnostic>();

    public DbSet<DocumentLink> DocumentLinks => Set<DocumentLink>();

    public DbSet<Article> Articles => Set<Article>();

    public DbSet<ArticleAddress> Addresses => Set<ArticleAddress>();

    public DbSet<Block> Blocks => Set<Block>();

    public DbSet<Figure> Figures => Set<Figure>();

    public DbSet<Caption> Captions => Set<Caption>();

    public DbSet<AgencyCaption> AgencyCaptions => Set<AgencyCaption>();

    public DbSet<Photo> Photos => Set<Photo>();

    public DbSet<Finding> Findings => Set<Finding>();

    public DbSet<ChangeNumber> ChangeNumbers => Set<ChangeNumber>();

    public DbSet<UnfinishedArticle> UnfinishedArticles => Set<UnfinishedArticle>();

    public DbSet<StoredPlaces> Places => Set<StoredPlaces>();

    public DbSet<ArchiveSurface> Surfaces => Set<ArchiveSurface>();

    public DbSet<ArchiveStem> Stems => Set<ArchiveStem>();

    public DbSet<IndexState> IndexStates => Set<IndexState>();

    /// <summary>From now until it is disposed, this context sees the archive as it is at its next query.</summary>
    public abstract Task<IAsyncDisposable> BeginSnapshotAsync(CancellationToken cancellationToken);

    /// <summary>The words of the archive as this context sees them. The connection must be open.</summary>
    public abstract IWordIndex OpenWords();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // An index that no query reads costs its size and its writing; each configuration names those that are needed.
        configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConversion>();
        configurationBuilder.Properties<IReadOnlyList<SourceSpan>>().HaveConversion<SpanListConversion, SpanListComparer>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(NewsContext).Assembly);
        modelBuilder.Entity<Article>().HasQueryFilter(a => !UnfinishedArticles.Any(u => u.ArticleId == a.Id));
        modelBuilder.Entity<Figure>().HasQueryFilter(f => !UnfinishedArticles.Any(u => u.ArticleId == f.ArticleId));
        modelBuilder.Entity<Finding>().HasQueryFilter(f => !UnfinishedArticles.Any(u => u.ArticleId == f.ArticleId));
        modelBuilder.Entity<Photo>().HasQueryFilter(p => !UnfinishedArticles.Any(u => u.ArticleId == p.FirstArticleId));
    }
}
