using NewsArchive.Core.Places;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Reading;

/// <summary>Reads the places of an article.</summary>
internal static class ArticlePlaceReader
{
    private const int MostPlaces = 60;

    private const string PlacesSql = """
        SELECT "Places" FROM "ArticlePlaces" WHERE "ArticleId" = $0
        """;

    /// <summary>The places that it is about, the most important first, then those that it names. The connection must be open.</summary>
    public static async Task<IReadOnlyList<PlaceLink>> ReadPlacesAsync(
        this NewsContext context, long articleId, Gazetteer gazetteer, CancellationToken cancellationToken)
    {
        var found = await context.ReadAsync(PlacesSql, row => PlaceMap.ReadPlaces(row.GetFieldValue<byte[]>(0)), cancellationToken, articleId);
        return found is not [{ } places]
            ? []
            : [.. places.OrderByDescending(place => place.IsAbout).Select(place => Link(place, gazetteer)).OfType<PlaceLink>().Take(MostPlaces)];
    }

    // Null for a place that a later gazetteer does not have.
    private static PlaceLink? Link(ArticlePlace place, Gazetteer gazetteer) =>
        gazetteer.Find(place.PlaceId) is { } known ? new PlaceLink(known.Path, known.Name, known.EnglishName, place.IsAbout) : null;
}
