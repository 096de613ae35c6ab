using System.Globalization;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Reader.Articles.Citing;
using Xunit;

namespace NewsArchive.Web.Tests.Reader.Articles;

public sealed class CitationTests
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private const string Address = "https://archief.example/artikelen/2016/05/01/ziekenhuis-in-aleppo-geraakt";
    private static readonly DateOnly Today = new(2024, 6, 3);

    [Fact]
    public void Reference_names_author_title_publisher_day_and_address() => Assert.Equal(
        "ANP, ‘Ziekenhuis in Aleppo geraakt’, Uitgeverij De Wereld, 1 mei 2016. Geraadpleegd via NewsArchive op 3 juni 2024, "
        + Address,
        CitationProse.Of(Cite(SampleArticle.Record, Today), Dutch));

    [Fact]
    public void Reference_in_English_has_English_dates() => Assert.EndsWith(
        "1 May 2016. Consulted through NewsArchive on 3 June 2024, " + Address,
        CitationProse.Of(Cite(SampleArticle.Record, Today), English),
        StringComparison.Ordinal);

    [Fact]
    public void Undated_article_without_author_or_publisher_says_so()
    {
        var article = SampleArticle.Record with
        {
            Published = null,
            Byline = null,
            Collection = SampleArticle.Record.Collection with { Publisher = null },
        };

        Assert.Equal(
            "‘Ziekenhuis in Aleppo geraakt’, De Wereldkrant, zonder datum. Geraadpleegd via NewsArchive, " + Address,
            CitationProse.Of(Cite(article, null), Dutch));
    }

    [Fact]
    public void BibTeX_entry_has_every_field() => Assert.Equal(
        $$$"""
        @misc{2016-05-01-ziekenhuis-in-aleppo-geraakt,
          author = {{ANP}},
          title = {{Ziekenhuis in Aleppo geraakt}},
          howpublished = {Uitgeverij De Wereld},
          date = {2016-05-01},
          year = {2016},
          month = may,
          url = {{{{Address}}}},
          urldate = {2024-06-03},
          language = {dutch},
          note = {NewsArchive, SHA-256 {{{SampleArticle.Hash}}}},
        }

        """.ReplaceLineEndings("\n"),
        BibTex.Of(Cite(SampleArticle.Record, Today)));

    [Fact]
    public void BibTeX_of_an_undated_article_has_no_year()
    {
        var entry = BibTex.Of(Cite(SampleArticle.Record with { Published = null }, null));

        Assert.DoesNotContain("year", entry, StringComparison.Ordinal);
        Assert.Contains("note = {zonder datum, ", entry, StringComparison.Ordinal);
        Assert.StartsWith("@misc{zonder-datum-ziekenhuis", entry, StringComparison.Ordinal);
    }

    [Fact]
    public void BibTeX_escapes_signs_of_TeX_and_keeps_braces_in_balance()
    {
        var escaped = BibTex.Escape(@"50% van {A & B} kost $1 \cite #1_a ~ ^ }");

        Assert.Equal(
            @"50\% van \textbraceleft{}A \& B\textbraceright{} kost \$1 \textbackslash{}cite \#1\_a \textasciitilde{} \textasciicircum{} \textbraceright{}",
            escaped);
        Assert.Equal(escaped.Count(c => c == '{'), escaped.Count(c => c == '}'));
    }

    [Fact]
    public void RIS_record_has_CRLF_lines_and_ends_with_ER()
    {
        var record = Ris.Of(Cite(SampleArticle.Record, Today));

        Assert.StartsWith("TY  - NEWS\r\nTI  - Ziekenhuis in Aleppo geraakt\r\nAU  - ANP\r\n", record, StringComparison.Ordinal);
        Assert.Contains("\r\nPY  - 2016\r\nDA  - 2016/05/01\r\n", record, StringComparison.Ordinal);
        Assert.Contains("\r\nY2  - 2024/06/03\r\n", record, StringComparison.Ordinal);
        Assert.EndsWith("ER  - \r\n", record, StringComparison.Ordinal);
    }

    [Fact]
    public void RIS_value_cannot_begin_a_line_of_its_own()
    {
        var record = Ris.Of(Cite(SampleArticle.Record with { Title = "Kop\r\nER  - \r\nTY  - BOOK\u2028x" }, Today));

        Assert.Contains("TI  - Kop ER - TY - BOOK x\r\n", record, StringComparison.Ordinal);
    }

    [Fact]
    public void Signs_that_turn_the_direction_are_left_out_and_joiners_stay()
    {
        var title = Cite(SampleArticle.Record with { Title = "Aan\u200Bval \u202Eop\u202C\0 👩\u200D👧 \uD83D" }, null).Title;

        Assert.Equal("Aanval op 👩\u200D👧 \uFFFD", title);
    }

    [Fact]
    public void Long_title_is_cut_between_graphemes()
    {
        var title = CitationText.Clean("x" + string.Concat(Enumerable.Repeat("👩\u200D👧", 400)));

        Assert.EndsWith("👧…", title, StringComparison.Ordinal);
        Assert.InRange(title.Length, 900, 1001);
    }

    [Fact]
    public void Key_is_safe_as_a_file_name()
    {
        var citation = Cite(SampleArticle.Record with { Path = "/artikelen/2016/05/01/..%2f\"naam\"-2" }, null);

        Assert.Equal("2016-05-01-2fnaam-2", citation.FileName);
    }

    private static Citation Cite(ArticleRecord article, DateOnly? seen) =>
        Citation.Of(article, "NewsArchive", Address, seen);
}
