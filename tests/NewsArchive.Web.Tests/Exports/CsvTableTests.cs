using System.Text;
using NewsArchive.Store.Exporting;
using NewsArchive.Web.Reader.Exports;
using Xunit;

namespace NewsArchive.Web.Tests.Exports;

public sealed class CsvTableTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("brug", "brug")]
    [InlineData("een, twee", "\"een, twee\"")]
    [InlineData("zei \"ja\"", "\"zei \"\"ja\"\"\"")]
    [InlineData("een\r\ntwee", "\"een\r\ntwee\"")]
    [InlineData("een;twee", "\"een;twee\"")]
    [InlineData(" ingesprongen", "\" ingesprongen\"")]
    [InlineData("een,=twee;drie - vier", "\"een,=twee;drie - vier\"")]
    [InlineData("een\0twee", "een\uFFFDtwee")]
    public void A_value_is_quoted_where_it_must_be(string? value, string cell)
    {
        Assert.Equal(cell, CsvTable.Cell(value));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+31 20", "'+31 20")]
    [InlineData("-5", "'-5")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "\"'\t'=1\"")]
    [InlineData("\r=1", "\"'\r'=1\"")]
    [InlineData("kop;=1+1", "\"kop;'=1+1\"")]
    [InlineData("kop;  +31", "\"kop;  '+31\"")]
    [InlineData("kop\t-5", "\"kop\t'-5\"")]
    [InlineData("kop\r\n@SUM(A1)\n =2", "\"kop\r\n'@SUM(A1)\n '=2\"")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    public void A_formula_stays_text(string value, string cell)
    {
        Assert.Equal(cell, CsvTable.Cell(value));
    }

    [Fact]
    public async Task A_table_begins_with_a_mark_and_ends_each_row_as_the_standard_has_it()
    {
        using var stream = new MemoryStream();
        await using (var table = new CsvTable(stream))
        {
            await table.WriteRowAsync("kop", "datum");
            await table.WriteRowAsync("é", "half\ud800");
        }

        Assert.Equal("\uFEFFkop,datum\r\né,half\uFFFD\r\n", Encoding.UTF8.GetString(stream.ToArray()));
    }
}
