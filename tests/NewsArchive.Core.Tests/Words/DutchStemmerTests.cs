using NewsArchive.Core.Words;

namespace NewsArchive.Core.Tests.Words;

public sealed class DutchStemmerTests
{
    [Theory]
    [InlineData("droneaanvallen", "droneaanval")]
    [InlineData("huurlingenlegers", "huurlingenleger")]
    [InlineData("smokkeltunnels", "smokkeltunnel")]
    [InlineData("hackten", "hack")]
    [InlineData("wegbombarderen", "wegbombardeer")]
    [InlineData("houthistische", "houthistisch")]
    public void A_word_that_is_not_listed_is_read_by_its_parts_or_by_rules(string word, string stem) =>
        Assert.Equal(stem, DutchStemmer.Stem(word));

    [Theory]
    [InlineData("assads", "assad")]
    [InlineData("poetins", "poetin")]
    public void A_genitive_without_apostrophe_meets_its_name(string genitive, string name) =>
        Assert.Equal(DutchStemmer.Stem(name), DutchStemmer.Stem(genitive));

    [Theory]
    [InlineData("hamas")]
    [InlineData("homs")]
    [InlineData("damascus")]
    [InlineData("parijs")]
    [InlineData("caracas")]
    [InlineData("laos")]
    [InlineData("jemen")]
    [InlineData("aden")]
    [InlineData("aleppo")]
    [InlineData("idlib")]
    [InlineData("mosul")]
    [InlineData("kiev")]
    [InlineData("erdogan")]
    [InlineData("зеленский")]
    [InlineData("حلب")]
    [InlineData("2016")]
    [InlineData("vn")]
    [InlineData("")]
    public void Names_numbers_and_other_scripts_stay_as_they_are(string word) => Assert.Equal(word, DutchStemmer.Stem(word));

    [Fact]
    public void A_stem_of_sixty_four_letters_without_sense_costs_little_and_gives_something()
    {
        var word = string.Concat(Enumerable.Repeat("aanvallen", 8))[..WordScanner.MaxLength];

        Assert.NotEmpty(DutchStemmer.Stem(word));
        Assert.Equal(new string('e', WordScanner.MaxLength), DutchStemmer.Stem(new string('e', WordScanner.MaxLength)));
    }

    [Theory]
    [InlineData("ziekenhuisbombardement", "ziekenhuis bombardement")]
    [InlineData("luchtaanval", "lucht aanval")]
    [InlineData("vluchtelingenkamp", "vluchtelingen kamp")]
    [InlineData("wapenstilstandsonderhandelingen", "wapen stilstand onderhandelingen")]
    [InlineData("burgeroorlog", "burger oorlog")]
    [InlineData("zelfmoordaanslag", "zelfmoord aanslag")]
    [InlineData("gifgasaanval", "gifgas aanval")]
    public void A_compound_is_taken_apart(string word, string parts) =>
        Assert.Equal(parts, string.Join(' ', DutchCompounds.Parts(word)));

    [Theory]
    [InlineData("regering")]
    [InlineData("generaal")]
    [InlineData("bestand")]
    [InlineData("veroverd")]
    [InlineData("kinderen")]
    [InlineData("president")]
    [InlineData("soldaten")]
    [InlineData("bevrijding")]
    [InlineData("aleppo")]
    [InlineData("damascus")]
    [InlineData("afghanistan")]
    [InlineData("netanyahu")]
    [InlineData("zelensky")]
    [InlineData("palestijnen")]
    [InlineData("nederland")]
    public void A_word_that_is_no_compound_and_a_name_stay_whole(string word) => Assert.Empty(DutchCompounds.Parts(word));

    [Fact]
    public void The_lexicon_lists_words_and_no_names()
    {
        Assert.True(DutchLexicon.Contains("ziekenhuis"));
        Assert.True(DutchLexicon.Contains("gevlucht"));
        Assert.False(DutchLexicon.Contains("aleppo"));
        Assert.False(DutchLexicon.Contains("irakezen"));
        Assert.False(DutchLexicon.Contains("ziekenh"));
        Assert.False(DutchLexicon.Contains(""));
    }

    [Fact]
    public void The_terms_of_a_word_are_its_stems_and_those_of_its_parts()
    {
        Assert.Equal(new WordTerms("luchtaanval", "luchtaanvallen", ["lucht", "aanval"]), WordTerms.Of("luchtaanvallen"));
        Assert.Equal(new WordTerms("explosion", "explos", []), WordTerms.Of("explosions"));
    }
}
