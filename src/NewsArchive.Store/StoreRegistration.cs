using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Backups;
using NewsArchive.Store.Checking;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Exporting;
using NewsArchive.Store.Importing;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Store.Reparsing;
using NewsArchive.Store.Searching;
using NewsArchive.Store.Searching.Places;
using NewsArchive.Store.Sqlite;

namespace NewsArchive.Store;

/// <summary>The one place that knows which engine the archive runs on.</summary>
public static class StoreRegistration
{
    /// <summary>Registers the store: its context, readers and import.</summary>
    public static IServiceCollection AddNewsArchiveStore(this IServiceCollection services, string connectionString)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddAccounts();
        return services.AddSqlite(connectionString).AddReaders().AddPlaceReaders().AddIndex().AddDesk().AddEditing().AddImport().AddBackups();
    }

    private static IServiceCollection AddImport(this IServiceCollection services) => services
        .AddSingleton<CollectionRegister>()
        .AddSingleton<ImportIndexing>()
        .AddSingleton<ArchiveImporter>();

    private static IServiceCollection AddEditing(this IServiceCollection services) => services
        .AddSingleton(provider => new ArchiveEditor(
            provider.GetRequiredService<IDbContextFactory<NewsContext>>(),
            provider.GetRequiredService<IEditStore>(),
            provider.GetRequiredService<ArchiveGazetteer>(),
            provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(provider => new ArchiveReparser(
            provider.GetRequiredService<IDbContextFactory<NewsContext>>(),
            provider.GetRequiredService<IReparseStore>(),
            provider.GetRequiredService<IIndexStore>(),
            provider.GetRequiredService<ArchiveGazetteer>(),
            provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<ProposalRegister>()
        .AddSingleton<CorrectionExport>()
        .AddSingleton<CorrectionImport>()
        .AddSingleton<ProposalReader>()
        .AddSingleton<ArticleWithdrawals>()
        .AddSingleton(provider => new CaptionReplacer(
            Search(provider), provider.GetRequiredService<ArchiveGazetteer>(), provider.GetRequiredService<ArchiveEditor>()));

    private static IServiceCollection AddIndex(this IServiceCollection services) => services
        .AddSingleton<ArchiveGazetteer>()
        .AddSingleton<ArchiveIndexState>()
        .AddSingleton<ArchiveReindexer>();

    private static IServiceCollection AddBackups(this IServiceCollection services) => services
        .AddSingleton<CopyCheck>()
        .AddSingleton<ArchiveBackup>()
        .AddSingleton<ArchiveRestore>();

    private static ArchiveSearch Search(IServiceProvider provider) => provider.GetRequiredService<ArchiveSearch>();

    private static IServiceCollection AddReaders(this IServiceCollection services) => services
        .AddSingleton(provider => new ArchiveMoments(
            provider.GetRequiredService<IDbContextFactory<NewsContext>>(), provider.GetRequiredService<ArchiveGazetteer>()))
        .AddSingleton<ArchiveSearch>()
        .AddSingleton(provider => new ArticleReader(
            provider.GetRequiredService<IDbContextFactory<NewsContext>>(),
            provider.GetRequiredService<ArchiveGazetteer>(),
            new RelatedArticles(Search(provider))))
        .AddSingleton(provider => new ArticleListReader(Search(provider)))
        .AddSingleton(provider => new FrontPageReader(Search(provider)))
        .AddSingleton(provider => new PhotoListReader(Search(provider)))
        .AddSingleton<ArticleOriginReader>()
        .AddSingleton(provider => new SuggestionReader(
            Search(provider), provider.GetRequiredService<ArchiveGazetteer>(), provider.GetRequiredService<WholeArchive>()))
        .AddSingleton(provider => new MarkReader(Search(provider)))
        .AddSingleton(provider => new ArchiveWarmUp(Search(provider)))
        .AddSingleton<PhotoReader>()
        .AddSingleton<SourceReader>()
        .AddSingleton<SitemapReader>()
        .AddSingleton<ChangeNumberReader>()
        .AddSingleton<ArchiveContents>()
        .AddSingleton<ArchiveHealth>()
        .AddSingleton<HistoryCheck>()
        .AddSingleton<ArchiveChecker>();
}
