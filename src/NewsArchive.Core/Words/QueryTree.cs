using System.Collections.Immutable;

namespace NewsArchive.Core.Words;

/// <summary>Joins parts of a query so that equal questions give equal trees: nothing nested in its own kind, no group of one.</summary>
internal sealed class QueryTree(QueryNotices notices)
{
    /// <summary>All of these; null for none.</summary>
    internal QueryNode? All(List<QueryNode> parts)
    {
        var children = parts.SelectMany(part => part is AndNode and ? and.Children : [part]).ToList();
        if (children.Count > 0 && children.TrueForAll(child => child is NotNode))
        {
            notices.Add(QueryNoticeCode.OnlyExclusions);
            return All([.. children.Select(child => ((NotNode)child).Child)]);
        }

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
            if (part is NotNode not)
                notices.Add(QueryNoticeCode.ExclusionAmongAlternatives, not.Child.ToString());
            var child = part is NotNode { Child: var meant } ? meant : part;
            children.AddRange(child is OrNode or ? or.Children : [Required(child)]);
        }

        return new OrNode(children.ToImmutable());
    }

    /// <summary>A part that stands by itself: a stop word is then no longer optional.</summary>
    internal static QueryNode Required(QueryNode node) =>
        node is WordNode { IsOptional: true } word ? word with { IsOptional = false } : node;

    private static bool IsStopWord(QueryNode node) =>
        node is WordNode { IsExact: false, IsPrefix: false } word && StopWords.Contains(word.Folded);
}
