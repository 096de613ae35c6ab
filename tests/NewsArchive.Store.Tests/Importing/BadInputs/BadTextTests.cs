using NewsArchive.Core.Parsing;
using NewsArchive.Store.Importing;

namespace NewsArchive.Store.Tests.Importing.BadInputs;

[Collection(nameof(BadInputs))]
public sealed class BadTextTests(BadInputBatch batch)
{
    [Fact]
    public void An_empty_file_is_rejected() => batch.AssertOutcome("leeg.txt", ImportOutcome.Rejected, ImportMessages.Empty);

    [Theory]
    [InlineData("wit.txt", "Het bestand bevat alleen witruimte.")]
    [InlineData("nul.txt", "Dit is een binair bestand en geen tekst: het bevat NUL-bytes.")]
    [InlineData("plaatje.txt", "Dit is een PNG-bestand en geen tekst.")]
    public void What_is_no_text_is_rejected_by_its_bytes(string name, string reason) =>
        Assert.Equal((ImportOutcome.Rejected, reason), (batch.Item(name).Outcome, batch.Item(name).Reason));

    [Fact]
    public void A_file_too_large_is_rejected_with_the_limit_named() =>
        batch.AssertOutcome("een_regel.txt", ImportOutcome.Rejected, ImportMessages.TooLarge(ImportLimits.Default.FileBytes));

    [Fact]
    public void A_million_lines_are_rejected_with_the_limit_named() =>
        batch.AssertOutcome("miljoen_regels.txt", ImportOutcome.Rejected, ImportMessages.TooManyLines(ImportLimits.Default.Lines));

    [Fact]
    public async Task Ten_thousand_captions_are_ten_thousand_figures()
    {
        batch.AssertImportedWithoutRemark("bijschriften.txt");
        Assert.Equal(10_000, (await batch.ArticleAsync("bijschriften.txt")).FigureCount);
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_are_imported_with_the_guess_named()
    {
        Assert.Equal(ImportOutcome.Imported, batch.Item("geen_utf8.txt").Outcome);
        Assert.Contains("Windows-1252", batch.Item("geen_utf8.txt").Reason, StringComparison.Ordinal);
        Assert.Contains("Windows-1252", batch.Item("cesu8.txt").Reason, StringComparison.Ordinal);
        Assert.Contains(DiagnosticCodes.UndefinedByte, await batch.DiagnosticsAsync("geen_utf8.txt"));
    }

    [Theory]
    [InlineData("utf16_bom.txt")]
    [InlineData("utf16_le.txt")]
    [InlineData("utf16_be.txt")]
    public async Task UTF_16_is_read_with_and_without_its_mark(string name) =>
        Assert.Equal("Bestand in Taïz", (await batch.ArticleAsync(name)).Title);

    [Theory]
    [InlineData("surrogaat_als_tekst.txt", "Bestand \\ud83d in Taiz")]
    [InlineData("script.txt", "<script>alert(1)</script> & <b>vet</b>")]
    [InlineData("sql.txt", "Jan'); DROP TABLE Documents;-- \" OR 1=1")]
    [InlineData("formule.txt", "=HYPERLINK(\"http://example.invalid\")")]
    [InlineData("arabisch.txt", "اتفاق لوقف إطلاق النار")]
    [InlineData("cyrillisch.txt", "Перемирие в Горловке")]
    [InlineData("oude_regeleinden.txt", "Oude regeleinden")]
    public async Task A_strange_title_is_kept_as_it_stands(string name, string title)
    {
        batch.AssertImportedWithoutRemark(name);
        Assert.Equal(title, (await batch.ArticleAsync(name)).Title);
    }

    [Fact]
    public async Task Invisible_characters_are_kept_and_noted()
    {
        batch.AssertImportedWithoutRemark("onzichtbaar.txt");
        Assert.Contains("\u200b", (await batch.ArticleAsync("onzichtbaar.txt")).Title, StringComparison.Ordinal);
        Assert.Superset(
            new HashSet<string> { DiagnosticCodes.ZeroWidthCharacters, DiagnosticCodes.DirectionMarks },
            new HashSet<string>(await batch.DiagnosticsAsync("onzichtbaar.txt")));
    }

    [Theory]
    [InlineData("lang_woord.txt")]
    [InlineData("emoji.txt")]
    [InlineData("open_tekens.txt")]
    [InlineData("regex_val.txt")]
    public void Text_that_troubles_programs_is_imported(string name) => batch.AssertImportedWithoutRemark(name);

    [Fact]
    public async Task Only_captions_make_an_article_without_title_that_says_so()
    {
        var article = await batch.ArticleAsync("alleen_bijschriften.txt");

        Assert.Equal((null, 2), (article.Title, article.FigureCount));
        Assert.Contains("Er is geen kop gevonden.", batch.Item("alleen_bijschriften.txt").Reason, StringComparison.Ordinal);
        Assert.Contains("Er is geen publicatiedatum gevonden.", batch.Item("alleen_bijschriften.txt").Reason, StringComparison.Ordinal);
    }
}
