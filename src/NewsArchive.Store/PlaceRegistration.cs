using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Searching;
using NewsArchive.Store.Searching.Places;

namespace NewsArchive.Store;

/// <summary>Registers the readers of places.</summary>
internal static class PlaceRegistration
{
    public static IServiceCollection AddPlaceReaders(this IServiceCollection services)
    {
        services.TryAddSingleton(provider => new ArchiveMoments(
            provider.GetRequiredService<IDbContextFactory<NewsContext>>(),
            id => provider.GetRequiredService<ArchiveGazetteer>().Gazetteer.Find(id)?.ParentId));
        return services
            .AddSingleton<WholeArchive>()
            .AddSingleton(provider => new PlaceIndexReader(Moments(provider), Places(provider), Whole(provider)))
            .AddSingleton(provider => new MapReader(Moments(provider), Places(provider), Whole(provider)))
            .AddSingleton(provider => new PlacePageReader(
                provider.GetRequiredService<IDbContextFactory<NewsContext>>(), Moments(provider), Places(provider), Whole(provider)));
    }

    private static ArchiveMoments Moments(IServiceProvider provider) => provider.GetRequiredService<ArchiveMoments>();

    private static ArchiveGazetteer Places(IServiceProvider provider) => provider.GetRequiredService<ArchiveGazetteer>();

    private static WholeArchive Whole(IServiceProvider provider) => provider.GetRequiredService<WholeArchive>();
}
