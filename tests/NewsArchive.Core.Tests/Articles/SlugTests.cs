using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Tests.Articles;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Brug in Aleppo", "brug-in-aleppo")]
    [InlineData("  ‘Geen keus’: burgers vluchten — opnieuw!  ", "geen-keus-burgers-vluchten-opnieuw")]
    [InlineData("Bosnië, Łódź en İzmir", "bosnie-lodz-en-izmir")]
    [InlineData("Heydər Əliyev ﬁlm Straße Ærø", "heyder-eliyev-film-strasse-aero")]
    [InlineData("'s-Gravenhage’s dag", "s-gravenhages-dag")]
    [InlineData("Новая газета", "novaja-gazeta")]
    [InlineData("Київ під обстрілом", "kiiv-pid-obstrilom")]
    [InlineData("Αθήνα", "athina")]
    [InlineData("حلب 2016", "2016")]
    [InlineData("100% van €5", "100-van-5")]
    public void A_slug_is_written_in_plain_letters_digits_and_single_hyphens(string text, string expected) =>
        Assert.Equal(expected, Slug.Of(text));

    [Theory]
    [InlineData("")]
    [InlineData("حلب")]
    [InlineData("🔥🔥 — !")]
    [InlineData("\ud83d")]
    public void A_text_without_a_letter_that_can_be_written_has_no_slug(string text) => Assert.Null(Slug.Of(text));

    [Fact]
    public void A_long_slug_is_cut_at_a_word_and_a_long_word_where_it_must()
    {
        var words = Slug.Of(string.Join(' ', Enumerable.Repeat("bombardementen", 20)))!;
        var word = Slug.Of(new string('x', 5000))!;

        Assert.Equal(string.Join('-', Enumerable.Repeat("bombardementen", 5)), words);
        Assert.Equal(new string('x', Slug.MaxLength), word);
    }

    [Fact]
    public void A_pile_of_accents_is_folded_in_no_time()
    {
        var text = "e" + string.Concat(Enumerable.Repeat("\u0301\u0323", 500_000));

        Assert.Equal("e", Slug.Of(text));
    }

    [Fact]
    public void Addresses_stand_by_day_and_undated_ones_apart()
    {
        Assert.Equal("/artikelen/2016/05/01/brug", ArticlePath.Of(new DateOnly(2016, 5, 1), "Brug"));
        Assert.Equal("/artikelen/zonder-datum/artikel", ArticlePath.Of(null, null));
    }

    [Fact]
    public void An_address_that_is_taken_gets_ever_more_of_the_hash()
    {
        var hash = string.Concat(Enumerable.Repeat("1a2b3c4d", 8));

        Assert.Equal(
            ["/artikelen/zonder-datum/brug", "/artikelen/zonder-datum/brug-1a2b3c", "/artikelen/zonder-datum/brug-1a2b3c4d1a"],
            ArticlePath.Candidates("/artikelen/zonder-datum/brug", hash).Take(3));
    }
}
