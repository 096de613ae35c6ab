namespace NewsArchive.Core.Words;

/// <summary>A piece of query text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The words of a chunk or a phrase; the name of an operator.</param>
/// <param name="Scope">The field that a field token names.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, string Text = "", QueryScope Scope = QueryScope.Any);

internal enum QueryTokenKind
{
    /// <summary>Text without white space, parentheses and quotes.</summary>
    Chunk,

    /// <summary>What stands between quotes.</summary>
    Phrase,
    Open,
    Close,
    Minus,
    Exact,
    Or,
    Field,
}

/// <summary>How the words of a chunk are searched.</summary>
internal enum ChunkUse
{
    /// <summary>Each by itself; what hyphens join also as one word.</summary>
    Words,

    /// <summary>In this very form, and together.</summary>
    Exact,

    /// <summary>To be left out, which several words are only together.</summary>
    Without,

    /// <summary>Without a group of their own, where no deeper one is understood.</summary>
    Narrow,
}
