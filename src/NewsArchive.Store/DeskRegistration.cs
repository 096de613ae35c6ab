using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reading.Desk;

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
        .AddSingleton<PlaceChoices>();
}
