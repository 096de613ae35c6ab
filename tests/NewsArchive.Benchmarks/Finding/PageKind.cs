using System.Collections.Immutable;

namespace NewsArchive.Benchmarks.Finding;

/// <summary>Which list a kind of page belongs to.</summary>
internal enum KindGroup
{
    /// <summary>Lists and search pages: what the mix is made of.</summary>
    Lists,

    /// <summary>The same as JSON.</summary>
    Json,

    /// <summary>Pages of one thing.</summary>
    Pages,

    /// <summary>Pages that the page cache answers.</summary>
    Cached,
}

/// <summary>Pages that cost about the same, by what they show; their addresses differ.</summary>
internal sealed record PageKind(KindGroup Group, string Name, ImmutableArray<string> Addresses);
