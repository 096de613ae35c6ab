using System.Collections.Immutable;

namespace NewsArchive.Core.Words;

/// <summary>Hash codes of parts of a query that are equal when what they hold is.</summary>
internal static class QueryHash
{
    internal static int Of<T>(ImmutableArray<T> parts, int kind)
    {
        var hash = default(HashCode);
        hash.Add(kind);
        foreach (var part in parts)
            hash.Add(part);
        return hash.ToHashCode();
    }
}
