using NewsArchive.Web.Components.Corrections;
using Xunit;

namespace NewsArchive.Web.Tests.Components.Corrections;

public sealed class TextDifferenceTests
{
    [Theory]
    [InlineData("Een man in Aleppo.", "Een vrouw in Aleppo.", "Een [-man][+vrouw] in Aleppo.")]
    [InlineData("Een rode auto staat.", "Een groene fiets staat.", "Een [-rode auto][+groene fiets] staat.")]
    [InlineData("Foto ANP", "Foto: ANP", "Foto[+:] ANP")]
    [InlineData("Twee  spaties", "Twee spaties", "Twee[-  ][+ ]spaties")]
    [InlineData("gelijk", "gelijk", "gelijk")]
    [InlineData(null, "Nieuw.", "[+Nieuw.]")]
    [InlineData("Weg.", null, "[-Weg.]")]
    [InlineData(null, null, "")]
    [InlineData("hoofdstad", "Hoofdstad", "[-hoofdstad][+Hoofdstad]")]
    [InlineData("café", "cafe", "[-café][+cafe]")]
    [InlineData("vlag 🇳🇱 hier", "vlag 🇧🇪 hier", "vlag [-🇳🇱][+🇧🇪] hier")]
    public void Words_that_went_stand_before_words_that_came(string? before, string? after, string expected) =>
        Assert.Equal(expected, Shown(before, after));

    [Fact]
    public void Both_texts_can_be_read_back_from_a_difference()
    {
        var random = new Random(4);
        string Text() => string.Concat(Enumerable.Range(0, 40).Select(_ => new[] { "de ", "stad", "  ", "brug. ", "\n", "€", "é" }[random.Next(7)]));
        for (var time = 0; time < 500; time++)
        {
            var (before, after) = (Text(), Text());
            var pieces = TextDifference.Of(before, after);

            Assert.Equal(before, string.Concat(pieces.Where(piece => piece.Kind != DifferenceKind.Added).Select(piece => piece.Text)));
            Assert.Equal(after, string.Concat(pieces.Where(piece => piece.Kind != DifferenceKind.Removed).Select(piece => piece.Text)));
        }
    }

    [Fact]
    public void Texts_without_end_are_not_compared_by_words()
    {
        var (before, after) = (string.Concat(Enumerable.Repeat("a ", 20_000)), string.Concat(Enumerable.Repeat("b ", 20_000)));

        Assert.Equal([new(DifferenceKind.Removed, before), new(DifferenceKind.Added, after)], TextDifference.Of(before, after));
    }

    private static string Shown(string? before, string? after) => string.Concat(TextDifference.Of(before, after).Select(piece => piece.Kind switch
    {
        DifferenceKind.Removed => $"[-{piece.Text}]",
        DifferenceKind.Added => $"[+{piece.Text}]",
        _ => piece.Text,
    }));
}
