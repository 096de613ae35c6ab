using System.Collections.Immutable;

namespace NewsArchive.Core.Words;

/// <summary>Joins parts of a query so that equal questions give equal trees: nothing nested in its own kind, no group of one.</summary>
internal sealed class QueryTree(QueryNotices notices)
{
    /// <summary>
    /// All of these; null for none. A group of nothing but exclusions stays one: beside it may stand what must be there.
    /// </summary>
    internal static QueryNode? All(IEnumerable<QueryNode> parts)
    {
        var children = parts.SelectMany(Parts).ToList();
        if (children.Count < 2)
            return children.FirstOrDefault();
        var isStop = children.ConvertAll(IsStopWord);
        var hasRequired = children.Where((child, i) => child is not NotNode && !isStop[i]).Any();
        return new AndNode([.. children.Select((child, i) =>
            child is WordNode word ? word with { IsOptional = hasRequired && isStop[i] } : child)]);
    }

    /// <summary>One of these; null for none.</summary>
    internal QueryNode? Any(List<QueryNode> parts)
    {
        if (parts.Count < 2)
            return parts.FirstOrDefault();
        var children = ImmutableArray.CreateBuilder<QueryNode>();
        foreach (var part in parts)
        {
            var child = IsExclusion(part) ? Searched(part) : part;
            if (IsExclusion(part))
                notices.Add(QueryNoticeCode.ExclusionAmongAlternatives, child.ToString());
            children.AddRange(child is OrNode or ? or.Children : [Required(child)]);
        }

        return new OrNode(children.ToImmutable());
    }

    /// <summary>The exclusion of a part. Who excludes exclusions wants one of what they name.</summary>
    internal QueryNode Not(QueryNode part) => IsExclusion(part)
        ? Any([.. Parts(part).Select(child => ((NotNode)child).Child)])!
        : new NotNode(Required(part));

    /// <summary>A whole query: when there is nothing but exclusions, they are searched as words.</summary>
    internal QueryNode Whole(QueryNode root)
    {
        if (!IsExclusion(root))
            return Required(root);
        notices.Add(QueryNoticeCode.OnlyExclusions);
        return Required(Searched(root));
    }

    private static bool IsExclusion(QueryNode part) => Parts(part).All(child => child is NotNode);

    private static QueryNode Searched(QueryNode exclusion) => All(Parts(exclusion).Select(child => ((NotNode)child).Child))!;

    private static IEnumerable<QueryNode> Parts(QueryNode part) => part is AndNode and ? and.Children : [part];

    // A part that stands by itself: a stop word is then no longer optional.
    private static QueryNode Required(QueryNode node) =>
        node is WordNode { IsOptional: true } word ? word with { IsOptional = false } : node;

    private static bool IsStopWord(QueryNode node) =>
        node is WordNode { IsExact: false, IsPrefix: false } word && StopWords.Contains(word.Folded);
}
