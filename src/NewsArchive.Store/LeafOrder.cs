using NewsArchive.Core.Parsing;

namespace NewsArchive.Store;

/// <summary>Leaves in the order of the source.</summary>
internal sealed class LeafOrder : IComparer<Leaf>
{
    public static readonly LeafOrder ByOffset = new();

    public int Compare(Leaf x, Leaf y) => x.Span.Offset.CompareTo(y.Span.Offset);
}
