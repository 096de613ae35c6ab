using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Searching;
using NewsArchive.Store.Searching.Places;

namespace NewsArchive.Store;

/// <summary>Registers the readers of places.</summary>
internal static class PlaceRegistration
{
    public static IServiceCollection AddPlaceReaders(this IServiceCollection services) => services
        .AddSingleton<WholeArchive>()
        .AddSingleton(provider => new PlaceIndexReader(Search(provider), Whole(provider)))
        .AddSingleton(provider => new MapReader(Search(provider), Places(provider), Whole(provider)))
        .AddSingleton(provider => new PlacePageReader(Search(provider), Places(provider), Whole(provider)));

    private static ArchiveSearch Search(IServiceProvider provider) => provider.GetRequiredService<ArchiveSearch>();

    private static ArchiveGazetteer Places(IServiceProvider provider) => provider.GetRequiredService<ArchiveGazetteer>();

    private static WholeArchive Whole(IServiceProvider provider) => provider.GetRequiredService<WholeArchive>();
}
