using NewsArchive.Core.Words;

namespace NewsArchive.Core.Tests.Words;

public sealed class EnglishStemmerTests
{
    // Examples from the description of the algorithm, and words of captions.
    [Theory]
    [InlineData("consign consigned consigning consignment", "consign")]
    [InlineData("knack knackeries", "knack knackeri")]
    [InlineData("hopping hop hopped", "hop")]
    [InlineData("hoping hoped hope", "hope")]
    [InlineData("generate generates generated", "generat")]
    [InlineData("general generally generals", "general")]
    [InlineData("dying die", "die")]
    [InlineData("cries cried cry", "cri")]
    [InlineData("ties tied tie", "tie")]
    [InlineData("gas this", "gas this")]
    [InlineData("gaps kiwis", "gap kiwi")]
    [InlineData("agreed agree", "agre")]
    [InlineData("proceed succeeded", "proceed succeed")]
    [InlineData("rebels rebel", "rebel")]
    [InlineData("airstrikes airstrike", "airstrik")]
    [InlineData("soldiers soldier", "soldier")]
    [InlineData("refugees refugee", "refuge")]
    [InlineData("bombing bombed bombs", "bomb")]
    [InlineData("fleeing flee", "flee")]
    [InlineData("nationally national", "nation")]
    [InlineData("by say youth boyish", "by say youth boyish")]
    [InlineData("is 2016 حلب", "is 2016 حلب")]
    public void Forms_of_a_word_have_one_stem(string words, string stems) =>
        Assert.Equal(stems, string.Join(' ', words.Split(' ').Select(EnglishStemmer.Stem).Distinct()));
}
