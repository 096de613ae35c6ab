using System.Text;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Tests.Corrections;

public sealed class EffectiveArticleTests
{
    private const string Text =
        "Brug in Aleppo\n\n01 mei 2016\n\nEr wordt weer gelopen, zeggen bewoners van de stad.\n\n"
        + "2016-04-28 10:44:55 People cross a bridge in Aleppo, on April 28, 2016. / AFP PHOTO / JAN VOORBEELD\nMensen op de brug. Foto: AFP\n";

    private static readonly ParsedArticle Article = ArticleParser.Parse(SourceDecoder.Decode(Encoding.UTF8.GetBytes(Text)).Source!);
    private static readonly ParsedFigure Figure = Article.Figures.Single();

    [Theory]
    [InlineData(CorrectedField.CaptionText, "Mensen op de brug.")]
    [InlineData(CorrectedField.CaptionCredit, "AFP")]
    [InlineData(CorrectedField.AltText, null)]
    [InlineData(CorrectedField.DateCreated, "2016-04-28T10:44:55")]
    [InlineData(CorrectedField.Creator, "JAN VOORBEELD")]
    [InlineData(CorrectedField.CreditLine, "AFP PHOTO")]
    public void A_field_of_a_figure_is_read_and_changed(CorrectedField field, string? expected)
    {
        Assert.Equal(expected, EffectiveArticle.Read(Article, Of(field)));
        var value = field == CorrectedField.DateCreated ? "2014-01-02" : "Anders";

        Assert.Equal(value, EffectiveArticle.Read(EffectiveArticle.With(Article, Of(field), value), Of(field)));
        if (field != CorrectedField.DateCreated)
            Assert.Null(EffectiveArticle.Read(EffectiveArticle.With(Article, Of(field), null), Of(field)));
    }

    [Fact]
    public void What_follows_from_an_unchanged_article_stays_as_it_was_parsed() =>
        Assert.Equal(Article.Findings.Select(finding => finding.Code), EffectiveArticle.Derive(Article).Findings.Select(finding => finding.Code));

    [Fact]
    public void Findings_and_agencies_follow_the_corrected_values()
    {
        var changed = EffectiveArticle.With(Article, Of(CorrectedField.DateCreated), "2014-01-02");
        changed = EffectiveArticle.Derive(EffectiveArticle.With(changed, Of(CorrectedField.CreditLine), "REUTERS"));

        Assert.Contains(changed.Findings, finding => finding.Code == FindingCode.PhotoOlderThanArticle);
        Assert.Equal(["reuters"], changed.Figures.Single().Agency!.Agencies);
    }

    [Fact]
    public void A_thing_is_found_where_it_stands_or_by_the_only_one_that_overlaps_it()
    {
        var moved = Of(CorrectedField.CaptionText) with { Span = new SourceSpan(Figure.Span.Offset + 1, Figure.Span.Length) };

        Assert.Equal(Figure.Span, TargetMatch.Find(Article, moved).Span);
        Assert.Equal(UnsettledReason.NothingThere, TargetMatch.Find(Article, moved with { Span = new SourceSpan(0, 5) }).Problem);
        var blocks = moved with { Kind = TargetKind.Block, Field = CorrectedField.BlockKind, Span = new SourceSpan(0, Text.Length) };
        Assert.Equal(UnsettledReason.SeveralThere, TargetMatch.Find(Article, blocks).Problem);
    }

    [Fact]
    public void A_figure_and_a_list_stay_what_they_are()
    {
        var figure = new CorrectionTarget("", TargetKind.Block, Figure.Span, CorrectedField.BlockKind);
        var paragraph = figure with { Span = Article.Blocks.First(block => block.Kind == BlockKind.Paragraph).Span };

        Assert.False(EffectiveArticle.Has(Article, figure));
        Assert.True(EffectiveArticle.Has(Article, paragraph));
    }

    [Fact]
    public void Only_a_place_has_a_part_and_a_bounded_one()
    {
        var place = new CorrectionTarget("", TargetKind.Article, default, CorrectedField.Place, new string('a', CorrectionTarget.LongestPart));

        Assert.True(EffectiveArticle.Has(Article, place));
        Assert.False(EffectiveArticle.Has(Article, place with { Part = place.Part + "a" }));
        Assert.True(EffectiveArticle.Has(Article, Of(CorrectedField.CaptionText)));
        Assert.False(EffectiveArticle.Has(Article, Of(CorrectedField.CaptionText) with { Part = "a" }));
    }

    private static CorrectionTarget Of(CorrectedField field) => new("", TargetKind.Figure, Figure.Span, field);
}
