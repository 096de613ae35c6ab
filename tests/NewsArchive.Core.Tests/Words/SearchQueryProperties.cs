using System.Collections.Immutable;
using System.Globalization;
using FsCheck.Xunit;
using NewsArchive.Core.Words;

namespace NewsArchive.Core.Tests.Words;

/// <summary>What holds for every query: it is understood somehow, within limits, and says canonically what it asks.</summary>
[Properties(Arbitrary = [typeof(QuerySamples)], MaxTest = 2000)]
public sealed class SearchQueryProperties
{
    [Property]
    public void Canonical_text_parses_to_an_equal_tree_without_notices(QueryText text)
    {
        var query = SearchQuery.Parse(text.Value);
        if (query.Root is null)
            return;

        var again = SearchQuery.Parse(query.ToString());

        Assert.Equal(query.Root, again.Root);
        Assert.Empty(again.Notices);
        Assert.Equal(query.ToString(), again.ToString());
    }

    [Property]
    public void A_tree_is_within_its_limits_and_its_words_are_letters_and_digits(QueryText text)
    {
        var query = SearchQuery.Parse(text.Value);

        var leaves = query.Root is null ? [] : Leaves(query.Root).ToList();
        Assert.InRange(leaves.Sum(leaf => leaf is PhraseNode phrase ? phrase.Folded.Length : 1), 0, SearchQuery.MaxWords);
        foreach (var word in leaves.SelectMany(leaf => leaf switch { WordNode w => [w.Folded], PhraseNode p => p.Folded.ToArray(), _ => [] }))
        {
            Assert.InRange(word.Length, 1, WordScanner.MaxLength);
            Assert.All(word.EnumerateRunes(), rune => Assert.True(System.Text.Rune.IsLetterOrDigit(rune), word));
        }
    }

    [Property]
    public void Exclusions_stand_beside_something_that_must_be_there(QueryText text)
    {
        if (SearchQuery.Parse(text.Value).Root is { } root)
            AssertSound(root, mayBeNot: false);
    }

    [Property]
    public void Every_notice_has_its_text_in_both_languages(QueryText text)
    {
        foreach (var notice in SearchQuery.Parse(text.Value).Notices)
        {
            var dutch = QueryNoticeMessages.Text(notice, CultureInfo.GetCultureInfo("nl"));
            var english = QueryNoticeMessages.Text(notice, CultureInfo.GetCultureInfo("en"));
            Assert.NotEqual(dutch, english);
            Assert.InRange(notice.Argument.Length, 0, 60);
        }
    }

    private static void AssertSound(QueryNode node, bool mayBeNot)
    {
        Assert.True(mayBeNot || node is not NotNode, node.ToString());
        foreach (var child in Children(node))
            AssertSound(child, node is AndNode);
        if (node is AndNode and)
            Assert.Contains(and.Children, child => child is not NotNode and not WordNode { IsOptional: true });
    }

    private static ImmutableArray<QueryNode> Children(QueryNode node) => node switch
    {
        AndNode and => and.Children,
        OrNode or => or.Children,
        NotNode not => [not.Child],
        _ => [],
    };

    private static IEnumerable<QueryNode> Leaves(QueryNode node) =>
        Children(node).Length > 0 ? Children(node).SelectMany(Leaves) : [node];
}
