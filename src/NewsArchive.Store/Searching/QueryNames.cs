using System.Collections.Immutable;
using NewsArchive.Core.Words;

namespace NewsArchive.Store.Searching;

/// <summary>Which words of a query may be the name of a place.</summary>
internal static class QueryNames
{
    /// <summary>The words of a part of a query that may belong to a name: plain ones, also with hyphens. Empty for other parts.</summary>
    public static ImmutableArray<string> WordsOf(QueryNode node) => node switch
    {
        WordNode { Field: QueryField.Any, IsExact: false, IsPrefix: false } word => [word.Folded],

        // Words joined by hyphens are also looked for as one: Oost-Aleppo.
        OrNode { Children: [PhraseNode { Field: QueryField.Any } parts, WordNode whole] } when IsWhole(parts.Folded, whole) => parts.Folded,
        OrNode { Children: [AndNode parts, WordNode { Field: QueryField.Any } whole] } when IsWhole(Folded(parts), whole) => Folded(parts),
        _ => [],
    };

    private static ImmutableArray<string> Folded(AndNode parts) => [.. parts.Children.OfType<WordNode>().Select(word => word.Folded)];

    private static bool IsWhole(ImmutableArray<string> parts, WordNode whole) => string.Concat(parts) == whole.Folded;
}
