using System.Collections.Immutable;

namespace NewsArchive.Core.Words;

/// <summary>A part of a query. Its <c>ToString</c> is canonical query text, which parses to an equal part.</summary>
public abstract record QueryNode
{
    /// <summary>Says canonically what is asked.</summary>
    public sealed override string ToString() => QueryWriter.Write(this);
}

/// <summary>A word, found in all its forms unless it is exact.</summary>
/// <param name="Text">As typed, at most 64 UTF-16 units.</param>
/// <param name="Folded">As the index has it; not empty.</param>
/// <param name="Field">Where it must stand.</param>
/// <param name="IsExact">Only in this very form: <c>=word</c>.</param>
/// <param name="IsPrefix">Every word that begins so: <c>word*</c>.</param>
/// <param name="IsOptional">A stop word beside others that say more: it may be missing.</param>
public sealed record WordNode(string Text, string Folded, QueryField Field, bool IsExact, bool IsPrefix, bool IsOptional) : QueryNode;

/// <summary>Words that must follow one another in this very form.</summary>
/// <param name="Folded">Two words or more, as the index has them.</param>
/// <param name="Field">Where they must stand.</param>
public sealed record PhraseNode(ImmutableArray<string> Folded, QueryField Field) : QueryNode
{
    /// <inheritdoc/>
    public bool Equals(PhraseNode? other) => other is not null && Field == other.Field && Folded.SequenceEqual(other.Folded);

    /// <inheritdoc/>
    public override int GetHashCode() => QueryHash.Of(Folded, (int)Field);
}

/// <summary>A place that the article names: <c>plaats:</c>.</summary>
/// <param name="Text">As typed, without quotes, at most 100 UTF-16 units.</param>
public sealed record PlaceNode(string Text) : QueryNode;

/// <summary>All of them must be there, and nothing of a <see cref="NotNode"/>.</summary>
/// <param name="Children">Two or more; at least one is no <see cref="NotNode"/>, and at least one must be there.</param>
public sealed record AndNode(ImmutableArray<QueryNode> Children) : QueryNode
{
    /// <inheritdoc/>
    public bool Equals(AndNode? other) => other is not null && Children.SequenceEqual(other.Children);

    /// <inheritdoc/>
    public override int GetHashCode() => QueryHash.Of(Children, 1);
}

/// <summary>One of them suffices.</summary>
/// <param name="Children">Two or more, none of them a <see cref="NotNode"/>.</param>
public sealed record OrNode(ImmutableArray<QueryNode> Children) : QueryNode
{
    /// <inheritdoc/>
    public bool Equals(OrNode? other) => other is not null && Children.SequenceEqual(other.Children);

    /// <inheritdoc/>
    public override int GetHashCode() => QueryHash.Of(Children, 2);
}

/// <summary>Must not be there: <c>-word</c>. Stands only in an <see cref="AndNode"/>.</summary>
/// <param name="Child">What must be missing.</param>
public sealed record NotNode(QueryNode Child) : QueryNode;
