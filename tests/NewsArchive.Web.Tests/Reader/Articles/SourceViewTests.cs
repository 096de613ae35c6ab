using System.Globalization;
using Bunit;
using NewsArchive.Core.Parsing;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components.Source;
using NewsArchive.Web.Reader.Articles.Source;
using Xunit;

namespace NewsArchive.Web.Tests.Reader.Articles;

public sealed class SourceViewTests
{
    [Fact]
    public void Text_without_names_and_signs_is_the_source_itself()
    {
        using var context = new PageContext();
        SourcePiece[] pieces =
        [
            new(0, "  \n", null), new(3, "Kop  met   spaties", LeafKind.Title), new(21, "\n\n", null), new(23, "1 mei 2016", LeafKind.Published),
            new(33, "Leestijd:", LeafKind.Mark), new(42, " ", null), new(43, "2", LeafKind.ReadingMinutes), new(44, "\n", null),
        ];
        var text = Render(context, pieces).Find(".source-text");
        foreach (var name in text.QuerySelectorAll(".piece-name, .sign"))
            name.Remove();

        Assert.Equal("  \nKop  met   spaties\n\n1 mei 2016Leestijd: 2\n", text.TextContent);
    }

    [Fact]
    public void Every_piece_is_named_coloured_and_linked()
    {
        using var context = new PageContext();
        var view = Render(context, [new(7, "Kop", LeafKind.Title), new(10, " – ", null), new(13, "-", LeafKind.Mark)]);

        var piece = view.Find(".source-text #o7");
        Assert.Equal("Kop", piece.GetAttribute("title"));
        Assert.Contains("hue-title", piece.ClassName, StringComparison.Ordinal);
        Assert.Equal("#o7", piece.QuerySelector("a.piece-name")!.GetAttribute("href"));
        Assert.Equal("Label of teken", view.Find(".source-text #o13").GetAttribute("title"));
    }

    [Fact]
    public void Legend_counts_the_pieces_of_each_kind()
    {
        using var context = new PageContext();
        var view = Render(context, [new(0, "Kop", LeafKind.Title), new(4, "a", LeafKind.Paragraph), new(6, "b", LeafKind.Paragraph)]);

        Assert.Equal(["Kop 1", "Alinea 2"], view.FindAll(".legend li").Select(entry => entry.TextContent.Trim()));
    }

    [Fact]
    public void Invisible_signs_are_named_and_not_sent()
    {
        using var context = new PageContext();
        var text = Render(context, [new(0, "Aan\u200Bval \u202Eop\u00A0Hod\0eida", LeafKind.Title)]).Find(".source-text");

        Assert.Equal(["ZWSP", "RLO", "NBSP", "NUL"], text.QuerySelectorAll(".sign").Select(sign => sign.TextContent));
        Assert.DoesNotContain(text.TextContent, sign => sign is '\u200B' or '\u202E' or '\u00A0' or '\0');
    }

    [Fact]
    public void Diagnostics_lead_to_their_place()
    {
        using var context = new PageContext();
        var view = Render(
            context,
            [new(0, "Kop", LeafKind.Title), new(3, "\n", null), new(4, "1 mei 2016", LeafKind.Published)],
            new("second-date", true, 6, 2, "x"), new("encoding-guessed", true, null, null, "Windows-1252"), new("second-date", true, 900, 2, "y"));

        Assert.Equal("#o4", view.Find(".diagnostic-list a").GetAttribute("href"));
        Assert.Equal("vanaf teken 900", view.Find(".diagnostic-list span.at").TextContent);
        Assert.Equal(3, view.FindAll(".diagnostic-list li").Count);
    }

    [Fact]
    public void Markup_in_the_source_is_shown_as_text()
    {
        using var context = new PageContext();
        var view = Render(context, [new(0, "<script>alert(1)</script>", LeafKind.Paragraph)]);

        Assert.Empty(view.FindAll("script"));
        Assert.Equal("<script>alert(1)</script>", view.Find(".source-text bdi").TextContent);
    }

    [Theory]
    [InlineData("a\r\nb", "a|\nb")]
    [InlineData("a\rb", "a|[CR]|b")]
    [InlineData("👩\u200D👧", "👩|[ZWJ]|👧")]
    [InlineData("e\u0301", "e\u0301")]
    [InlineData("\u0007", "[U+0007]")]
    [InlineData("", "")]
    public void Text_is_taken_apart_into_what_shows_itself_and_what_is_named(string text, string runs) => Assert.Equal(
        runs,
        string.Join('|', VisibleText.Runs(text).Where(run => run.Text.Length > 0).Select(run => run.IsSign ? $"[{run.Text}]" : run.Text)));

    // Apart from the theory, because a test's data is carried as UTF-8.
    [Fact]
    public void Half_a_surrogate_pair_is_shown_as_a_replacement() => Assert.Equal(
        ["x", "\uFFFD", "y", "\uFFFD"], VisibleText.Runs("x\uD83Dy\uDC00").Select(run => run.Text));

    [Fact]
    public void Every_kind_of_leaf_has_a_name_of_its_own_in_both_languages()
    {
        foreach (var culture in new[] { CultureInfo.GetCultureInfo("nl-NL"), CultureInfo.GetCultureInfo("en-GB") })
        {
            var names = Enum.GetValues<LeafKind>().Select(kind => LeafNames.Of(kind, culture)).ToList();
            Assert.Equal(names.Count, names.Distinct().Count());
        }
    }

    private static IRenderedComponent<SourceView> Render(
        PageContext context, SourcePiece[] pieces, params DiagnosticRecord[] diagnostics) =>
        context.Render<SourceView>(view => view
            .Add(v => v.Path, SampleArticle.Record.Path + "/bron")
            .Add(v => v.Source, new SourceRecord(
                new(SampleArticle.Record.Path, SampleArticle.Record.Title, null),
                SampleArticle.Record.Document,
                new PageOf<SourcePiece>(pieces, pieces.Length, 1, 500),
                diagnostics)));
}
