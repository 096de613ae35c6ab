using System.Text;
using FsCheck.Xunit;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Captions;
using NewsArchive.Core.Parsing;
using NewsArchive.Core.Places;

namespace NewsArchive.Core.Tests.Parsing;

/// <summary>What holds for every text: nothing is lost, nothing throws, each value is what its leaves say.</summary>
[Properties(Arbitrary = [typeof(Samples)], MaxTest = 400)]
public sealed class ParserProperties
{
    [Property]
    public void Every_character_that_is_not_white_space_is_in_exactly_one_leaf(Sample sample)
    {
        var article = ArticleParser.Parse(sample.Source);

        var owners = new int[sample.Text.Length];
        foreach (var leaf in article.Leaves)
        {
            for (var i = leaf.Span.Offset; i < leaf.Span.End; i++)
                owners[i]++;
        }

        for (var i = 0; i < owners.Length; i++)
            Assert.True(char.IsWhiteSpace(sample.Text[i]) ? owners[i] <= 1 : owners[i] == 1, $"character {i}: {owners[i]} leaves");
    }

    [Property]
    public void Leaves_are_sorted_and_start_and_end_with_a_visible_character(Sample sample)
    {
        var end = 0;
        foreach (var leaf in ArticleParser.Parse(sample.Source).Leaves)
        {
            Assert.True(leaf.Span.Offset >= end && leaf.Span.Length > 0);
            Assert.False(char.IsWhiteSpace(sample.Text[leaf.Span.Offset]) || char.IsWhiteSpace(sample.Text[leaf.Span.End - 1]));
            end = leaf.Span.End;
        }
    }

    [Property]
    public void Parsing_the_same_text_twice_gives_the_same(Sample sample)
    {
        Assert.Equal(Json(sample), Json(sample));

        static string Json(Sample sample)
        {
            using var stream = new MemoryStream();
            ParsedArticleJson.Write(ArticleParser.Parse(sample.Source), new PlaceFinder(Gazetteer.Shared), stream);
            return Encoding.UTF8.GetString(stream.ToArray());
        }
    }

    [Property]
    public void Every_value_is_what_the_source_says_at_its_spans(Sample sample)
    {
        var article = ArticleParser.Parse(sample.Source);

        foreach (var (value, kind) in Values(article))
        {
            Assert.Equal(SourceValues.Read(article.Source, value.Spans), value.Text);
            Assert.All(value.Spans, span => Assert.Contains(article.Leaves, leaf => kind is null ? leaf.Span.Contains(span) : leaf == new Leaf(span, kind.Value)));
        }
    }

    [Property]
    public void Every_block_reads_as_its_leaves(Sample sample)
    {
        var article = ArticleParser.Parse(sample.Source);

        foreach (var block in article.Blocks.Where(block => block.Kind != BlockKind.Figure))
        {
            var kind = Enum.Parse<LeafKind>(block.Kind.ToString());
            var leaves = article.Leaves.Where(leaf => leaf.Kind == kind && block.Span.Contains(leaf.Span)).Select(leaf => leaf.Span);
            Assert.Equal(block.Kind == BlockKind.List ? SourceValues.Read(article.Source, block.Span) : SourceValues.Read(article.Source, leaves), block.Text);
        }
    }

    [Property]
    public void Blocks_stand_in_reading_order_and_do_not_overlap(Sample sample)
    {
        var article = ArticleParser.Parse(sample.Source);

        foreach (var (first, second) in article.Blocks.Zip(article.Blocks.Skip(1)))
            Assert.True(first.Span.End <= second.Span.Offset);
    }

    [Property]
    public void Bytes_that_are_accepted_can_be_written_back(byte[] bytes)
    {
        if (SourceDecoder.Decode(bytes).Source is not { } source)
            return;

        Assert.Equal(bytes, SourceDecoder.Encode(source));
        Assert.Equal(source.Text, SourceDecoder.Decode(bytes, source.Encoding).Source?.Text);
        Assert.NotNull(ArticleParser.Parse(source));
    }

    private static IEnumerable<(SpannedText Value, LeafKind? Kind)> Values(ParsedArticle article)
    {
        var values = new List<(SpannedText?, LeafKind?)>
        {
            (article.Title, LeafKind.Title), (article.Byline, LeafKind.Byline), (article.Dateline, LeafKind.Dateline),
        };
        foreach (var figure in article.Figures)
        {
            values.Add((figure.Caption?.Credit, LeafKind.CaptionCredit));
            if (figure.Agency is not { } agency)
                continue;
            values.AddRange(
            [
                (agency.Description, LeafKind.Description), (agency.CreditLine, LeafKind.CreditLine), (agency.Creator, LeafKind.Creator),
                (agency.Source, LeafKind.Source), (agency.EditorsNote, IsNested(agency) ? null : LeafKind.EditorsNote), (agency.Restrictions, LeafKind.Restrictions),
                (agency.LocationShown, null), (agency.Verification, null),
            ]);
            values.AddRange(agency.Flags.Select(flag => ((SpannedText?)flag, (LeafKind?)LeafKind.Flag)));
            values.AddRange(agency.Rest.Select(rest => ((SpannedText?)rest, (LeafKind?)LeafKind.Rest)));
        }

        return values.Where(value => value.Item1 is not null).Select(value => (value.Item1!, value.Item2));
    }

    private static bool IsNested(ParsedAgencyCaption agency) =>
        agency is { EditorsNote: { } note, Restrictions: { } restrictions } && restrictions.Extent.Contains(note.Extent);
}
