using NewsArchive.Store.Editing;
using Xunit;

namespace NewsArchive.Store.Tests.Editing;

public sealed class CaptionMarkdownTests
{
    [Theory]
    [InlineData("Een *zeer* lange straat.", "Een |em:zeer| lange straat.")]
    [InlineData("Een _zeer_ lange straat.", "Een |em:zeer| lange straat.")]
    [InlineData("Een **zeer** lange straat.", "Een |strong:zeer| lange straat.")]
    [InlineData("Een ***zeer*** lange straat.", "Een |em+strong:zeer| lange straat.")]
    [InlineData("Zie [de kaart](https://example.org/a?b=1).", "Zie |a(https://example.org/a?b=1):de kaart|.")]
    [InlineData("Zie [de *kaart*](/kaart).", "Zie |a(/kaart):de |em a(/kaart):kaart|.")]
    [InlineData("Eerste regel\nTweede", "Eerste regel\nTweede")]
    [InlineData("Eerste  \nTweede\n\nDerde", "Eerste\nTweede\nDerde")]
    [InlineData(@"Een \*ster\* en \[haak\].", "Een *ster* en [haak].")]
    [InlineData("bestand_met_streepjes", "bestand_met_streepjes")]
    public void Emphasis_links_and_line_breaks_are_read(string markdown, string expected) => Assert.Equal(expected, Shown(markdown));

    [Theory]
    [InlineData("# Geen kop")]
    [InlineData("- geen lijst")]
    [InlineData("1. geen nummer")]
    [InlineData("> geen citaat")]
    [InlineData("Onder\n---")]
    [InlineData("`geen code`")]
    [InlineData("```\ngeen code\n```")]
    [InlineData("[kaart]: https://example.org/")]
    [InlineData("[1] en [2][3]")]
    [InlineData("<b>vet</b> <!-- niets --> <img src=x onerror=alert(1)>")]
    [InlineData("<https://example.org/>")]
    [InlineData("&lt;b&gt; &amp; &#106;avascript")]
    [InlineData("https://example.org/ is geen link")]
    [InlineData("| a | b |\n|---|---|")]
    [InlineData("$x$ ~~weg~~ ==mark== H~2~O x^2^ :smile: [^1] {#id .class}")]
    [InlineData("*niet gesloten")]
    [InlineData("**half [niet gesloten](https://example.org/")]
    [InlineData("[leeg]()")]
    [InlineData("[](https://example.org/)")]
    [InlineData("a * b * c")]
    public void All_else_stays_as_it_was_typed(string text)
    {
        var reading = CaptionMarkdown.Read(text);

        Assert.Equal(text, reading.PlainText);
        Assert.False(reading.HasMarkup);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("&#106;avascript:alert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/")]
    [InlineData("mailto:a@example.org")]
    [InlineData("//example.org/")]
    [InlineData("/\\example.org/")]
    [InlineData("\\\\example.org")]
    [InlineData("https://name:word@example.org/")]
    [InlineData("http:///nergens")]
    [InlineData("kaart")]
    [InlineData("#kop")]
    [InlineData("?q=1")]
    [InlineData("/pad met spatie")]
    public void A_link_to_anywhere_else_is_plain_text_as_it_was_typed(string address)
    {
        var markdown = $"Zie [hier]({address}).";

        var reading = CaptionMarkdown.Read(markdown);

        Assert.DoesNotContain(reading.Runs, run => run.Href is not null);
        Assert.Equal(markdown, reading.PlainText);
    }

    [Fact]
    public void An_image_is_a_sign_and_a_link() => Assert.Equal("!|a(/foto):alt", Shown("![alt](/foto)"));

    [Fact]
    public void A_path_in_other_letters_than_ASCII_is_no_address() => Assert.Null(CaptionLinks.Find("/é"));

    [Fact]
    public void The_address_of_a_link_has_its_signs_escaped() =>
        Assert.Equal("https://example.org/%22%3E%3Cscript%3E", CaptionLinks.Find("https://example.org/\"><script>"));

    [Fact]
    public void A_text_that_is_too_long_is_plain()
    {
        var text = "*a* " + new string('x', CaptionMarkdown.Longest);

        var reading = CaptionMarkdown.Read(text);

        Assert.Equal(text, reading.PlainText);
        Assert.False(reading.HasMarkup);
    }

    [Theory]
    [InlineData("*")]
    [InlineData("_")]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("*a ")]
    [InlineData("**a*")]
    [InlineData("*a **b ")]
    [InlineData("[a](")]
    [InlineData("[a](b")]
    [InlineData("![")]
    [InlineData("\\")]
    [InlineData("> ")]
    [InlineData("a\n")]
    [InlineData("\u202Ea")]
    [InlineData("\0")]
    [InlineData("\uD83D")]
    public void Much_of_anything_is_read_in_no_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, CaptionMarkdown.Longest / piece.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var reading = CaptionMarkdown.Read(text);

        Assert.True(watch.ElapsedMilliseconds < 3000, $"{watch.ElapsedMilliseconds} ms");
        Assert.Equal(reading.PlainText, string.Concat(reading.Runs.Select(run => run.Text)));
    }

    [Fact]
    public void No_letter_is_lost_whatever_signs_stand_around_it()
    {
        var random = new Random(20261129);
        const string Signs = "*_[]()!\\ \n<>&#-";
        for (var time = 0; time < 5000; time++)
        {
            var text = string.Concat(Enumerable.Range(0, 24).Select(at => at % 2 == 0 ? Signs[random.Next(Signs.Length)] : (char)('a' + (at / 2))));
            var reading = CaptionMarkdown.Read(text);

            Assert.Equal("abcdefghijkl", string.Concat(reading.PlainText.Where(char.IsAsciiLetter)));
        }
    }

    [Fact]
    public void Emphasis_nested_without_end_stays_within_bounds()
    {
        var text = string.Concat(Enumerable.Repeat("*a **b ", 300)) + string.Concat(Enumerable.Repeat("c** d*", 300));

        Assert.NotEmpty(CaptionMarkdown.Read(text).PlainText);
    }

    [Theory]
    [InlineData("Een *ster* en _streep_")]
    [InlineData("[kaart](https://example.org/)")]
    [InlineData(@"Een \ schuine en \* ster")]
    [InlineData("Gewone tekst, zonder meer.")]
    [InlineData("a * b")]
    public void A_text_that_was_escaped_reads_as_itself(string text)
    {
        var reading = CaptionMarkdown.Read(CaptionMarkdown.Escape(text));

        Assert.Equal(text, reading.PlainText);
        Assert.False(reading.HasMarkup);
    }

    [Fact]
    public void Only_a_text_in_which_a_sign_means_something_is_escaped() => Assert.Equal("a * b [1]", CaptionMarkdown.Escape("a * b [1]"));

    [Fact]
    public void Signs_that_turn_text_around_stay_text()
    {
        var reading = CaptionMarkdown.Read("a \u202E*b* \u2066c");

        Assert.Equal("a \u202Eb \u2066c", reading.PlainText);
    }

    private static string Shown(string markdown) => string.Join('|', CaptionMarkdown.Read(markdown).Runs.Select(run =>
    {
        var style = run.Style switch
        {
            CaptionStyle.None => "",
            CaptionStyle.Emphasis => "em",
            CaptionStyle.Strong => "strong",
            _ => "em+strong",
        };
        var link = run.Href is null ? "" : $"a({run.Href})";
        var mark = string.Join(' ', new[] { style, link }.Where(part => part.Length > 0));
        return mark.Length == 0 ? run.Text : $"{mark}:{run.Text}";
    }));
}
