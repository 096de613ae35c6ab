using System.Collections.Immutable;

namespace NewsArchive.Core.Places;

/// <summary>The places that an article names.</summary>
/// <param name="Mentions">Every mention in reading order: continents, seas and areas across countries too.</param>
/// <param name="Places">Each place once, the one the article is most about first.</param>
public sealed record ArticlePlaces(ImmutableArray<PlaceMention> Mentions, ImmutableArray<ArticlePlace> Places)
{
    /// <summary>An article that names no place.</summary>
    public static ArticlePlaces None { get; } = new([], []);
}

/// <summary>A place that an article names.</summary>
/// <param name="PlaceId">The entry of the gazetteer.</param>
/// <param name="Count">How often it is named, 1 or more.</param>
/// <param name="IsAbout">Whether the article is about it (headline, dateline, lead, how often), rather than merely names it.</param>
public sealed record ArticlePlace(long PlaceId, int Count, bool IsAbout);
