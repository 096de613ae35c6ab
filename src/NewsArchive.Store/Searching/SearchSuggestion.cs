using NewsArchive.Core.Words;

namespace NewsArchive.Store.Searching;

/// <summary>Writes a query with one of its words replaced.</summary>
internal static class SearchSuggestion
{
    public static string Of(SearchQuery query, WordNode typed, string meant) => query.Root is null ? "" : Replace(query.Root, typed, meant).ToString();

    private static QueryNode Replace(QueryNode node, WordNode typed, string meant) => node switch
    {
        WordNode word when word == typed => word with { Text = meant, Folded = meant },
        AndNode and => new AndNode([.. and.Children.Select(child => Replace(child, typed, meant))]),
        OrNode or => new OrNode([.. or.Children.Select(child => Replace(child, typed, meant))]),
        _ => node,
    };
}
