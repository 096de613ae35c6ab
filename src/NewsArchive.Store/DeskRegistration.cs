using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Store.Searching;

namespace NewsArchive.Store;

/// <summary>Registers what the editors' desk asks of the store.</summary>
internal static class DeskRegistration
{
    public static IServiceCollection AddDesk(this IServiceCollection services) => services
        .AddSingleton<DraftRegister>()
        .AddSingleton<ClaimRegister>()
        .AddSingleton<DoneRegister>()
        .AddSingleton<AuthorRegister>()
        .AddSingleton<DeskFigureReader>()
        .AddSingleton<DeskArticleReader>()
        .AddSingleton<PlaceChoices>()
        .AddSingleton<ChangedArticles>()
        .AddSingleton<HistoryReader>()
        .AddSingleton<CorrectionNotes>()
        .AddSingleton<WithdrawalReader>()
        .AddSingleton<WarnedArticles>()
        .AddSingleton(provider => new WorkListReader(
            provider.GetRequiredService<ArchiveSearch>(),
            provider.GetRequiredService<WarnedArticles>(),
            provider.GetRequiredService<ArchiveGazetteer>(),
            provider.GetRequiredService<TimeProvider>()));
}
