using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Configurations;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Searching;

namespace NewsArchive.Store;

/// <summary>The archive's tables, whatever the engine. Articles that are not finished or were withdrawn are left out unless asked for.</summary>
public abstract class NewsContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>The query filter that leaves out what is still being written.</summary>
    public const string UnfinishedFilter = "Unfinished";

    /// <summary>The query filter that leaves out what was withdrawn from readers; editors and checks see it.</summary>
    public const string WithdrawnFilter = "Withdrawn";

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

    public DbSet<WithdrawnArticle> WithdrawnArticles => Set<WithdrawnArticle>();

    public DbSet<ArticleChange> ArticleChanges => Set<ArticleChange>();

    public DbSet<Correction> Corrections => Set<Correction>();

    public DbSet<UnsettledCorrection> UnsettledCorrections => Set<UnsettledCorrection>();

    public DbSet<Proposal> Proposals => Set<Proposal>();

    public DbSet<ProposalContact> ProposalContacts => Set<ProposalContact>();

    public DbSet<Author> Authors => Set<Author>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<Claim> Claims => Set<Claim>();

    public DbSet<DoneMark> DoneMarks => Set<DoneMark>();

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
        var article = modelBuilder.Entity<Article>();
        article.HasQueryFilter(UnfinishedFilter, a => !UnfinishedArticles.Any(u => u.ArticleId == a.Id));
        article.HasQueryFilter(WithdrawnFilter, a => !WithdrawnArticles.Any(w => w.ArticleId == a.Id));
        var figure = modelBuilder.Entity<Figure>();
        figure.HasQueryFilter(UnfinishedFilter, f => !UnfinishedArticles.Any(u => u.ArticleId == f.ArticleId));
        figure.HasQueryFilter(WithdrawnFilter, f => !WithdrawnArticles.Any(w => w.ArticleId == f.ArticleId));
        var finding = modelBuilder.Entity<Finding>();
        finding.HasQueryFilter(UnfinishedFilter, f => !UnfinishedArticles.Any(u => u.ArticleId == f.ArticleId));
        finding.HasQueryFilter(WithdrawnFilter, f => !WithdrawnArticles.Any(w => w.ArticleId == f.ArticleId));

        // Where a photo is shown by other articles too, its first one is never one that readers may not see.
        var photo = modelBuilder.Entity<Photo>();
        photo.HasQueryFilter(UnfinishedFilter, p => !UnfinishedArticles.Any(u => u.ArticleId == p.FirstArticleId));
        photo.HasQueryFilter(WithdrawnFilter, p => !WithdrawnArticles.Any(w => w.ArticleId == p.FirstArticleId));
    }
}
