using System.Globalization;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Tests.Parsing;

public sealed class DiagnosticTests
{
    private const string Body = "\n\nEen alinea over het dorp.\n";

    [Theory]
    [InlineData("Kop\n\n31 februari 2016" + Body, DiagnosticCodes.DateImpossible, "31 februari 2016")]
    [InlineData("Kop\n\n0000-00-00" + Body, DiagnosticCodes.DateImpossible, "0000-00-00")]
    [InlineData("Kop\n\n12/25/2016" + Body, DiagnosticCodes.DateImpossible, "12/25/2016")]
    [InlineData("Kop\n\n1 januari 0001" + Body, DiagnosticCodes.DateOutOfRange, "1 januari 0001")]
    [InlineData("Kop\n\n31-12-9999 23:59" + Body, DiagnosticCodes.DateOutOfRange, "31-12-9999")]
    [InlineData("Kop\n\n3 juni 2018 24:05" + Body, DiagnosticCodes.TimeImpossible, "24:05")]
    [InlineData("Kop\n\n3 juni 2018\n7 augustus 2015" + Body, DiagnosticCodes.SecondDate, "7 augustus 2015")]
    [InlineData("Kop\n\n3 juni 2018 | Buitenland" + Body, DiagnosticCodes.DateLineRest, "Buitenland")]
    [InlineData("Kop\n\n3 juni 2018 Leestijd: 99999999999 minuten" + Body, DiagnosticCodes.ReadingMinutesOutOfRange, "99999999999")]
    [InlineData("Kop\n\n3 juni 2018 Leestijd: 0 minuten" + Body, DiagnosticCodes.ReadingMinutesOutOfRange, "0")]
    [InlineData("Kop\n\n3 juni 2018\nDoor Mara de Wit\nBron: ANP" + Body, DiagnosticCodes.SecondByline, "ANP")]
    [InlineData("Kop\n\n3 juni 2018\n\nZin.\n\n2016-02-31 25:61:61 A street. AFP PHOTO", DiagnosticCodes.TimestampImpossible, "2016-02-31 25:61:61")]
    [InlineData("Kop\n\n3 juni 2018\n\nZin.\n\n2016-02-01 12:00:00 A street. (Photo by X / AFP) Benelux OUT", DiagnosticCodes.CaptionRest, "Benelux OUT")]
    [InlineData("Kop\n\n3 juni 2018\n\nZ\u200Bi\u200Dn.", DiagnosticCodes.ZeroWidthCharacters, "2")]
    [InlineData("Kop\n\n3 juni 2018\n\n\u202EZin.\u202C", DiagnosticCodes.DirectionMarks, "2")]
    [InlineData("Kop\n\n3 juni 2018\n\nEen\u00A0zin.", DiagnosticCodes.NoBreakSpaces, "1")]
    [InlineData("Kop\n\n3 juni 2018\n\nEen\u0002zin.", DiagnosticCodes.ControlCharacters, "1")]
    public void What_the_parser_is_unsure_of_is_reported_with_the_words_it_is_about(string text, string code, string argument)
    {
        var diagnostic = Parse(text).Diagnostics.Single(d => d.Code == code);

        Assert.Equal(argument, diagnostic.Argument);
        Assert.NotNull(diagnostic.Span);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_reported() =>
        Assert.Equal("1", Parse("Kop\n\n3 juni 2018\n\nEen \uD83D zin 😀.").Diagnostics.Single(d => d.Code == DiagnosticCodes.LoneSurrogate).Argument);

    [Fact]
    public void A_missing_title_and_date_are_reported()
    {
        var codes = Parse("2014-08-03 10:00:00 A street. AFP PHOTO\n").Diagnostics.Select(d => d.Code);

        Assert.Equal([DiagnosticCodes.TitleMissing, DiagnosticCodes.DateMissing], codes);
    }

    [Fact]
    public void Restrictions_that_are_never_closed_are_reported() =>
        Assert.Contains(Parse("Kop\n\n3 juni 2018\n\n2016-02-01 12:00:00 A. AFP PHOTO == NO ARCHIVES").Diagnostics, d => d.Code == DiagnosticCodes.RestrictionsUnclosed);

    [Fact]
    public void An_ordinary_document_gives_no_diagnostics() => Assert.Empty(Parse("Kop\n\n3 juni 2018 Leestijd: 2 minuten" + Body).Diagnostics);

    [Fact]
    public void An_impossible_date_stays_in_the_leaves_as_the_rest_of_its_line()
    {
        var article = Parse("Kop\n\n31 februari 2016" + Body);

        Assert.Null(article.Published);
        Assert.Equal("31 februari 2016", SourceValues.Read(article.Source, article.Leaves.Single(leaf => leaf.Kind == LeafKind.DateRest).Span));
    }

    [Fact]
    public void An_argument_is_no_longer_than_120_units_and_splits_no_character()
    {
        var argument = Parse("Kop\n\n3 juni 2018\n\nZin.\n\n2016-02-01 12:00:00 A. (Photo by AFP) Words " + string.Concat(Enumerable.Repeat("😀", 200)))
            .Diagnostics.Single(d => d.Code == DiagnosticCodes.CaptionRest).Argument!;

        Assert.True(argument.Length <= 120);
        Assert.EndsWith("😀…", argument, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_code_has_a_text_in_both_languages()
    {
        foreach (var code in DiagnosticCodes.All)
        {
            var diagnostic = new Diagnostic(code, DiagnosticSeverity.Note, null, "WAARDE");
            var dutch = DiagnosticMessages.Text(diagnostic, CultureInfo.GetCultureInfo("nl-NL"));
            var english = DiagnosticMessages.Text(diagnostic, CultureInfo.GetCultureInfo("en"));
            Assert.NotEqual(code, dutch);
            Assert.NotEqual(dutch, english);
            Assert.Equal(dutch.Contains("WAARDE", StringComparison.Ordinal), english.Contains("WAARDE", StringComparison.Ordinal));
        }
    }

    private static ParsedArticle Parse(string text) => ArticleParser.Parse(new SourceText(text, SourceEncoding.Utf8, false, []));
}
