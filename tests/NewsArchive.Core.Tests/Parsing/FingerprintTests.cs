using NewsArchive.Core.Captions;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Tests.Parsing;

public sealed class FingerprintTests
{
    private const string Article = "Kop\n\n3 juni 2018Leestijd: 1 minuut\n\nEen alinea.\n";

    [Theory]
    [InlineData("Kop\r\n\r\n3 juni 2018Leestijd: 1 minuut\r\n\r\nEen alinea.\r\n", true)]
    [InlineData("Kop\r\r3 juni 2018Leestijd: 1 minuut\r\rEen alinea.\r", true)]
    [InlineData("Kop\n\n3 juni 2018Leestijd: 1 minuut\n\nEen alinea. \n\n", true)]
    [InlineData("Kop\n\n3 juni 2018Leestijd: 1 minuut\n\nEen  alinea.\n", false)]
    [InlineData("Kop\n3 juni 2018Leestijd: 1 minuut\n\nEen alinea.\n", false)]
    public void Line_ends_make_no_difference_to_the_one(string other, bool same) =>
        Assert.Equal(same, TextFingerprints.LineEndFree(Source(Article)) == TextFingerprints.LineEndFree(Source(other)));

    [Theory]
    [InlineData("Kop\n\n9 juni 2018 Leestijd: 4 minuten\n\nEen alinea.", true)]
    [InlineData("Kop\n\n2018-06-09 12:30, bijgewerkt 2018-06-10\n\nEen\u00A0 alinea.", true)]
    [InlineData("Kop\n\n3 juni 2018Leestijd: 1 minuut\n\nEen andere alinea.\n", false)]
    [InlineData("Een kop\n\n3 juni 2018Leestijd: 1 minuut\n\nEen alinea.\n", false)]
    public void Dates_make_no_difference_to_the_other(string other, bool same) =>
        Assert.Equal(same, DateFree(Article) == DateFree(other));

    [Theory]
    [InlineData("2018-06-02 10:11:12  a STREET.\u00A0/ AFP PHOTO / ivo prins", true)]
    [InlineData("2018-06-02 10:11:13 A street. / AFP PHOTO / IVO PRINS", false)]
    [InlineData("2018-06-02 10:11:12 A street. / AFP PHOTO / IVO PRIN", false)]
    public void Captions_that_differ_in_case_and_space_show_one_photo(string other, bool same)
    {
        var first = Key("2018-06-02 10:11:12 A street. / AFP PHOTO / IVO PRINS");

        Assert.Equal(same, first == Key(other));
        Assert.Equal(32, first.Length);
    }

    private static string Key(string caption) =>
        PhotoKey.Of(ArticleParser.Parse(Source("Kop\n\n3 juni 2018\n\nZin.\n\n" + caption)).Figures.Single().Agency!);

    private static string DateFree(string text) => TextFingerprints.DateFree(ArticleParser.Parse(Source(text)));

    private static SourceText Source(string text) => new(text, SourceEncoding.Utf8, false, []);
}
