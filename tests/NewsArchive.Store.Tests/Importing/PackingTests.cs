using System.Collections.Immutable;
using System.Text;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing;
using NewsArchive.Store.Importing;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Importing;

public sealed class PackingTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5000)]
    [InlineData(3_000_000)]
    public void Bytes_come_back_exactly(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);

        Assert.Equal(bytes, SourceContent.Decompress(SourceContent.Compress(bytes), length));
    }

    [Fact]
    public void Text_takes_little_more_than_half_its_bytes()
    {
        var bytes = Encoding.UTF8.GetBytes(SampleTexts.Handout + SampleTexts.Bridge + SampleTexts.Market);

        Assert.InRange(SourceContent.Compress(bytes).Length, 1, bytes.Length * 3 / 4);
    }

    [Fact]
    public void Content_that_unpacks_to_another_length_or_is_damaged_is_refused()
    {
        var content = SourceContent.Compress(new byte[1000]);

        Assert.Null(SourceContent.Decompress(content, 999));
        Assert.Null(SourceContent.Decompress(content, 1001));
        Assert.Null(SourceContent.Decompress(content, -1));
        Assert.Null(SourceContent.Decompress(content, int.MaxValue));
        Assert.Null(SourceContent.Decompress([0xFF, 0xFF, 0xFF], 3));
    }

    [Fact]
    public void Leaves_come_back_exactly_and_take_a_few_bytes_each()
    {
        var article = ADocument.With("Brug in Aleppo").Published("01 mei 2016").Figure(SampleTexts.Handout).Build().Article;

        var packed = LeafMap.Write(article.Leaves);

        Assert.Equal(article.Leaves, LeafMap.Read(packed)!.Value.AsEnumerable());
        Assert.InRange(packed.Length, article.Leaves.Length * 3, article.Leaves.Length * 5);
    }

    [Fact]
    public void Leaves_far_apart_come_back()
    {
        ImmutableArray<Leaf> leaves = [new(new SourceSpan(0, 1), LeafKind.Mark), new(new SourceSpan(2_000_000_000, 100_000_000), LeafKind.Rest)];

        Assert.Equal(leaves, LeafMap.Read(LeafMap.Write(leaves))!.Value.AsEnumerable());
    }

    [Theory]
    [InlineData(new byte[] { 0x80 })]
    [InlineData(new byte[] { 1, 1 })]
    [InlineData(new byte[] { 1, 1, 200 })]
    [InlineData(new byte[] { 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 1, 1 })]
    public void Bytes_that_are_no_leaves_are_refused(byte[] packed) => Assert.Null(LeafMap.Read(packed));
}
