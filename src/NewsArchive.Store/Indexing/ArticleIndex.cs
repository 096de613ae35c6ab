using NewsArchive.Core.Parsing;
using NewsArchive.Core.Places;

namespace NewsArchive.Store.Indexing;

/// <summary>Everything by which an article is found.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Places">The places that it names.</param>
public sealed record ArticleIndex(ArticleWords Words, ArticlePlaces Places)
{
    /// <summary>Reads the index of an article that has just been parsed.</summary>
    public static ArticleIndex Of(ParsedArticle article, PlaceFinder finder) => new(ArticleWords.Of(IndexedArticle.Of(article)), finder.Find(article));
}
