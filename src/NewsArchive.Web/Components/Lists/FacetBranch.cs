namespace NewsArchive.Web.Components.Lists;

/// <summary>A value of a filter with those below it, as a country has cities.</summary>
public sealed record FacetBranch(FacetLink Link, IReadOnlyList<FacetBranch> Below)
{
    /// <summary>Whether it, or anything below it, is chosen.</summary>
    public bool HasChosen => Link.IsChosen || Below.Any(branch => branch.HasChosen);

    /// <summary>Makes a tree of values in reading order.</summary>
    /// <param name="links">The values.</param>
    /// <param name="depths">How many of its ancestors stand above each; one that goes down by more than one counts as one.</param>
    public static IReadOnlyList<FacetBranch> Of(IReadOnlyList<FacetLink> links, IReadOnlyList<int> depths)
    {
        var roots = new List<FacetBranch>();
        var open = new List<List<FacetBranch>> { roots };
        for (var i = 0; i < links.Count; i++)
        {
            var depth = Math.Clamp(depths[i], 0, open.Count - 1);
            open.RemoveRange(depth + 1, open.Count - depth - 1);
            var below = new List<FacetBranch>();
            open[depth].Add(new FacetBranch(links[i], below));
            open.Add(below);
        }

        return roots;
    }
}
