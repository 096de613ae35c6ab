using NewsArchive.Core.Corrections;

namespace NewsArchive.Core.Tests.Corrections;

public sealed class CaptionHintsTests
{
    private static readonly CaptionFacts Sound = new(
        "Een verwoeste straat in Aleppo, op 3 mei 2016.", "AFP", "Puin en ingestorte gevels langs een lege straat.", new DateOnly(2016, 5, 3));

    [Fact]
    public void A_sound_caption_gives_no_hint() => Assert.Empty(CaptionHints.Of(Sound));

    [Theory]
    [InlineData(null, CaptionHintCode.Empty, null)]
    [InlineData(" ", CaptionHintCode.Empty, null)]
    [InlineData("Een straat in Aleppo", CaptionHintCode.NoFullStop, null)]
    [InlineData("Een  straat in Aleppo.", CaptionHintCode.DoubleSpace, null)]
    [InlineData("Een VERWOESTE straat.", CaptionHintCode.Capitals, "VERWOESTE")]
    [InlineData("ALEPPO BRANDT nog steeds.", CaptionHintCode.Capitals, "ALEPPO")]
    [InlineData("Een \"straat in Aleppo.", CaptionHintCode.UnbalancedQuotes, null)]
    [InlineData("Een “straat in Aleppo.", CaptionHintCode.UnbalancedQuotes, null)]
    [InlineData("Een straat” in Aleppo.", CaptionHintCode.UnbalancedQuotes, null)]
    [InlineData("Een [](https://example.org/) straat.", CaptionHintCode.LinkWithoutText, null)]
    [InlineData("Een [straat](javascript:1).", CaptionHintCode.LinkNotAllowed, null)]
    [InlineData("Een straat op 4 mei 2016.", CaptionHintCode.OtherDate, "4 mei 2016")]
    [InlineData("Een straat op 03-05-2015.", CaptionHintCode.OtherDate, "03-05-2015")]
    [InlineData("Een straat op 4 mei.", CaptionHintCode.OtherDate, "4 mei")]
    public void What_is_odd_about_the_text_is_said_with_its_evidence(string? text, CaptionHintCode code, string? evidence) =>
        Assert.Equal([new CaptionHint(code, evidence)], CaptionHints.Of(Sound with { Text = text }));

    [Theory]
    [InlineData("Hulpverleners van UNICEF in Aleppo.")]
    [InlineData("‘Wij blijven’, zegt hij. Foto’s van vroeger.")]
    [InlineData("Hij zei: „Wij blijven.”")]
    [InlineData("Hij zei: „Wij blijven.“")]
    [InlineData("Hij zei: “Wij blijven.”")]
    [InlineData("Wat nu?")]
    [InlineData("Een straat (zie de kaart).")]
    [InlineData("Een straat op 3 mei.")]
    [InlineData("Tussen 1 mei 2016 en 3 mei 2016.")]
    [InlineData("Archieffoto van 4 april 2012.")]
    [InlineData("In 2015 vielen er 35 mei noch juni genoemde doden.")]
    public void What_is_ordinary_gives_no_hint(string text) => Assert.Empty(CaptionHints.Of(Sound with { Text = text }));

    [Fact]
    public void A_date_says_nothing_when_the_photo_has_none() =>
        Assert.Empty(CaptionHints.Of(Sound with { Text = "Een straat op 4 mei 2016.", PhotoDate = null }));

    [Fact]
    public void Lengths_are_said_in_numbers()
    {
        var hints = CaptionHints.Of(Sound with { Text = new string('a', 300) + ".", AltText = new string('b', 251) });

        Assert.Equal([new(CaptionHintCode.TooLong, "301"), new CaptionHint(CaptionHintCode.AltTextTooLong, "251")], hints);
    }

    [Fact]
    public void Credit_and_alternative_text_are_missed()
    {
        Assert.Equal([new(CaptionHintCode.NoCredit), new CaptionHint(CaptionHintCode.NoAltText)], CaptionHints.Of(Sound with { Credit = " ", AltText = null }));
        Assert.Equal([new CaptionHint(CaptionHintCode.AltTextIsCaption)], CaptionHints.Of(Sound with { AltText = Sound.Text }));
    }

    [Fact]
    public void Any_text_of_any_length_can_be_looked_at()
    {
        var random = new Random(7);
        for (var time = 0; time < 200; time++)
            CaptionHints.Of(Sound with { Text = string.Concat(Enumerable.Range(0, 300).Select(_ => (char)random.Next(0x2100))), AltText = "\uD83D" });
    }
}
