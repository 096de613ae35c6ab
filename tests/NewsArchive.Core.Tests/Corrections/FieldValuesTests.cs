using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Core.Tests.Corrections;

public sealed class FieldValuesTests
{
    [Theory]
    [InlineData("  Mensen \t op   de brug. ", "Mensen op de brug.")]
    [InlineData("", null)]
    [InlineData(" \n ", null)]
    [InlineData("e\u0301e\u0301n", "één")]
    public void A_line_is_kept_trimmed_with_single_spaces_in_form_C(string typed, string? kept) =>
        Assert.Equal(kept, FieldValues.Normalize(CorrectedField.Title, typed));

    [Fact]
    public void A_caption_keeps_its_lines_and_a_headline_does_not()
    {
        Assert.Equal("een\ntwee", FieldValues.Normalize(CorrectedField.CaptionText, "een \r\n twee\r\n"));
        Assert.Equal("een twee", FieldValues.Normalize(CorrectedField.Title, "een \r\n twee\r\n"));
    }

    [Theory]
    [InlineData("2016-05-01", "2016-05-01")]
    [InlineData("2016-05-01T10:44", "2016-05-01T10:44")]
    [InlineData("2016-05-01T10:44:55", "2016-05-01T10:44:55")]
    [InlineData("2016-02-29", "2016-02-29")]
    public void A_moment_is_read_and_written_back_as_precise_as_it_is(string value, string expected)
    {
        var moment = FieldValues.ReadMoment(value);

        Assert.Equal(expected, FieldValues.Of(moment!.Date, moment.Time));
        Assert.Null(FieldValues.Check(CorrectedField.Published, value));
    }

    [Theory]
    [InlineData("2015-02-29")]
    [InlineData("01-05-2016")]
    [InlineData("2016-05")]
    [InlineData("2016-05-01 10:44")]
    [InlineData("1799-12-31")]
    [InlineData("2201-01-01")]
    public void What_is_no_day_of_the_calendar_is_refused(string value) =>
        Assert.Equal(FieldProblem.NoDate, FieldValues.Check(CorrectedField.DateCreated, value));

    [Fact]
    public void Every_field_has_a_limit()
    {
        foreach (var field in Enum.GetValues<CorrectedField>())
            Assert.Equal(FieldProblem.TooLong, FieldValues.Check(field, new string('a', FieldValues.LongestOf(field) + 1)));
    }

    [Theory]
    [InlineData('\0')]
    [InlineData('\u001b')]
    [InlineData('\ud800')]
    public void Signs_that_cannot_be_written_are_refused(char sign) =>
        Assert.Equal(FieldProblem.UnwritableSign, FieldValues.Check(CorrectedField.Title, $"a{sign}b"));

    [Fact]
    public void Every_block_kind_is_read_by_its_name()
    {
        foreach (var kind in Enum.GetValues<BlockKind>())
            Assert.Equal(kind, FieldValues.ReadBlockKind(FieldValues.Of(kind)));
        Assert.Equal(FieldProblem.NoBlockKind, FieldValues.Check(CorrectedField.BlockKind, "tussenkop"));
    }

    [Theory]
    [InlineData("-", null)]
    [InlineData("2759794", null)]
    [InlineData("Amsterdam", FieldProblem.NoPlace)]
    public void A_place_is_a_number_of_the_gazetteer_or_none(string value, FieldProblem? expected) =>
        Assert.Equal(expected, FieldValues.Check(CorrectedField.Place, value));

    [Fact]
    public void Every_field_has_a_name_by_which_it_is_found()
    {
        var fields = Enum.GetValues<CorrectedField>();

        Assert.All(fields, field => Assert.Equal(field, CorrectedFields.Find(CorrectedFields.NameOf(field))));
        Assert.Equal(fields.Length, fields.Select(CorrectedFields.NameOf).Distinct().Count());
    }

    [Theory]
    [InlineData("Tikfout", true)]
    [InlineData("", false)]
    [InlineData("  ", false)]
    [InlineData(null, false)]
    public void A_reason_is_needed(string? reason, bool expected) => Assert.Equal(expected, FieldValues.IsReason(reason));
}
