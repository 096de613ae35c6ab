using NewsArchive.Core.Words;

namespace NewsArchive.Core.Tests.Words;

public sealed class WordScannerTests
{
    [Theory]
    [InlineData("De VN, in Aleppo.", "de vn in aleppo")]
    [InlineData("Oost-Aleppo’s foto's", "oost aleppo foto")]
    [InlineData("Syria's Sana'a N'Djamena zo'n 's-Hertogenbosch", "syria sanaa ndjamena zo s hertogenbosch")]
    [InlineData("V.S. en N.A.V.O en d.w.z. op.", "vs en navo en dwz op")]
    [InlineData("1.000 1,000 3,5 1.234,5 1.5.2016 12:30 F-16", "1000 1000 3komma5 1234komma5 1 5 2016 12 30 f 16")]
    [InlineData("Łódź Ærø Straße Bosnië ĳs İzmir ı ﬁlm", "lodz aero strasse bosnie ijs izmir i film")]
    [InlineData("zie\u00adken\u200bhuis e\u0301e\u0301n", "ziekenhuis een")]
    [InlineData("حلب Киев ٣ 北京", "حلب киев 3 北京")]
    [InlineData("a_b @c \0d 😀 \ud83d", "a b c d")]
    [InlineData("…'\"—", "")]
    public void Words_are_folded(string text, string expected) => Assert.Equal(expected, string.Join(' ', Folded(text)));

    [Fact]
    public void A_span_covers_the_word_as_it_stands()
    {
        const string Text = "In Syria’s V.S. e\u0301e\u0301n.";
        var words = new WordScanner(Text);
        var spans = new List<string>();
        while (words.MoveNext())
            spans.Add(Text.Substring(words.Offset, words.Length));

        Assert.Equal(["In", "Syria’s", "V.S.", "e\u0301e\u0301n"], spans);
    }

    [Fact]
    public void An_endless_word_is_one_word_cut_between_characters()
    {
        Assert.Equal([new string('a', 64)], Folded(new string('a', 100_000)));
        Assert.Equal(["a" + string.Concat(Enumerable.Repeat("\U00010400", 31))], Folded("a" + string.Concat(Enumerable.Repeat("\U00010400", 99))));
    }

    [Fact]
    public void What_is_folded_stays_as_it_is_when_folded_again()
    {
        for (var c = '\0'; c < char.MaxValue; c++)
        {
            foreach (var word in Folded(c.ToString()))
                Assert.Equal([word], Folded(word));
        }
    }

    internal static List<string> Folded(string text)
    {
        var words = new WordScanner(text);
        var folded = new List<string>();
        while (words.MoveNext())
            folded.Add(words.Folded.ToString());
        return folded;
    }
}
