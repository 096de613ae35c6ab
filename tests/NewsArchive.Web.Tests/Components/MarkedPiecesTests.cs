using NewsArchive.Store.Reading;
using NewsArchive.Web.Components.Marks;
using Xunit;

namespace NewsArchive.Web.Tests.Components;

public sealed class MarkedPiecesTests
{
    [Theory]
    [InlineData("een brug in Aleppo", "4+4", "een |[brug]| in Aleppo")]
    [InlineData("brug", "0+4", "[brug]")]
    [InlineData("een brug", "", "een brug")]
    [InlineData("", "", "")]
    [InlineData("a b c", "0+1 4+1", "[a]| b |[c]")]
    public void A_text_is_cut_at_its_marks(string text, string marks, string pieces)
    {
        Assert.Equal(pieces, Shown(text, marks, int.MaxValue));
    }

    [Theory]
    [InlineData("een brug", "4+40")]
    [InlineData("een brug", "-1+2")]
    [InlineData("een brug", "4+0")]
    [InlineData("een brug", "2147483647+2147483647")]
    public void A_mark_that_does_not_fit_the_text_is_left_out(string text, string marks)
    {
        Assert.Equal(text, Shown(text, marks, int.MaxValue));
    }

    [Fact]
    public void A_mark_that_runs_back_over_another_is_left_out()
    {
        Assert.Equal("[een b]|rug", Shown("een brug", "0+5 3+2", int.MaxValue));
    }

    [Fact]
    public void A_mark_behind_the_cut_is_not_shown_and_the_ellipsis_is_never_marked()
    {
        Assert.Equal("[een]| brug…", Shown("een brug in Aleppo", "0+3 7+4 12+6", 9));
    }

    private static string Shown(string text, string marks, int most) =>
        string.Join('|', MarkedPieces.Of(text, Ranges(marks), most).Select(piece => piece.IsMarked ? $"[{piece.Text}]" : piece.Text));

    private static MarkedRange[] Ranges(string marks) =>
    [
        .. marks.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(mark => mark.Split('+'))
            .Select(parts => new MarkedRange(
                int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture),
                int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture))),
    ];
}
