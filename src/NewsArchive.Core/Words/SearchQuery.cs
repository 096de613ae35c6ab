using System.Collections.Immutable;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Words;

/// <summary>
/// What a reader typed in the search field, understood: <c>words</c> that must all be there, <c>"a phrase"</c>, <c>=exact</c>,
/// <c>="an exact phrase"</c>, <c>-without</c>, <c>a OF b</c> (which binds more tightly than words beside it), parentheses, <c>begin*</c>,
/// <c>titel:</c>, <c>foto:</c> and <c>plaats:</c>.
/// </summary>
/// <param name="Root">The tree; null when there is nothing to search for.</param>
/// <param name="Notices">What was not understood, in the order in which it was met; each code at most once.</param>
public sealed record SearchQuery(QueryNode? Root, ImmutableArray<QueryNotice> Notices)
{
    /// <summary>How much of a query is read, in UTF-16 units.</summary>
    public const int MaxLength = 8192;

    /// <summary>How many words, those of phrases included, are searched.</summary>
    public const int MaxWords = 32;

    /// <summary>How deep parentheses may be nested.</summary>
    public const int MaxDepth = 8;

    /// <summary>Understands a query. Never throws; costs one pass.</summary>
    /// <param name="text">Any text.</param>
    public static SearchQuery Parse(string text) => Parse(text, new StepCounter());

    internal static SearchQuery Parse(string text, StepCounter steps)
    {
        var notices = new QueryNotices();
        if (text.Length > MaxLength)
            notices.Add(QueryNoticeCode.TooLong);
        var tokens = QueryLexer.Read(text.Length > MaxLength ? text[..MaxLength] : text, notices, steps);
        var root = new QueryParser(tokens, notices, steps).Parse();
        if (root is null)
            notices.Add(QueryNoticeCode.NothingToSearch);
        return new SearchQuery(root, notices.All);
    }

    /// <summary>Canonical query text: parsed, it gives an equal tree and no notices. Empty when there is nothing to search for.</summary>
    public override string ToString() => Root?.ToString() ?? "";

    /// <summary>Whether both ask the same and say the same about it.</summary>
    public bool Equals(SearchQuery? other) => other is not null && Equals(Root, other.Root) && Notices.SequenceEqual(other.Notices);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Root, Notices.Length);
}
