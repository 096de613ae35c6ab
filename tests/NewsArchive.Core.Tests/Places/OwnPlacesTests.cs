using NewsArchive.Core.Places;

namespace NewsArchive.Core.Tests.Places;

/// <summary>An editor's own places and spellings, without a build.</summary>
public sealed class OwnPlacesTests
{
    private const string Text =
        "# eigen plaatsen\n" +
        "plaats\tVerzonnen Wijk\twijk\tsyrie/aleppo\t36,2\t37,1\tBedachte Wijk | Invented Quarter\n" +
        "place\tVerzonnen Kamp\tsite\tsyrie\r\n" +
        "plaats\tVerzonnen Steeg\twijk\tsyrie/aleppo\n" +
        "schrijfwijze\tsyrie/aleppo\tHalabje aan de Rivier\n" +
        "schrijfwijze\tsyrie/aleppo/verzonnen-wijk\tFantasiewijk\n" +
        "schrijfwijze\tsyrie/verzonnen-kamp\tGroningen\n";

    private static readonly Gazetteer Own = Gazetteer.Shared.With(OwnPlaces.Read(Text));

    [Fact]
    public void What_is_written_well_is_read_without_problems()
    {
        var own = OwnPlaces.Read(Text);
        Assert.Empty(own.Problems);
        Assert.Equal((3, 3), (own.Places.Count, own.Spellings.Count));
    }

    [Fact]
    public void An_own_place_is_found_by_name_spelling_address_and_id()
    {
        var place = Assert.Single(Own.FindByName("verzonnen wijk"));
        Assert.Equal("syrie/aleppo/verzonnen-wijk", place.Path);
        Assert.Equal(("SY", PlaceKind.Neighbourhood, 36.2, 37.1), (place.Country, place.Kind, place.Latitude, place.Longitude));
        Assert.Equal(place, Own.FindByPath("syrie/aleppo/verzonnen-wijk"));
        Assert.Equal(place, Own.Find(place.Id));
        Assert.Equal(place, Own.FindByName("Invented Quarter")[0]);
        Assert.Equal(place, Own.FindByName("Fantasiewijk")[0]);
        Assert.Equal(place, Own.Complete("bedachte", 3)[0]);
        Assert.Contains("Fantasiewijk", Own.SpellingsOf(place));
    }

    [Fact]
    public void An_own_place_stands_in_the_hierarchy()
    {
        var place = Own.FindByPath("syrie/aleppo/verzonnen-wijk")!;
        Assert.Equal("Syrië", Own.AncestorsOf(place)[^1].Name);
        Assert.Contains(place, Own.ChildrenOf(Own.FindByPath("syrie/aleppo")!));
        Assert.Contains(place, Own.Near(Own.FindByPath("syrie/aleppo")!, 10, 200));
    }

    [Fact]
    public void An_own_spelling_finds_the_built_in_place_and_an_own_meaning_comes_before_the_built_in()
    {
        Assert.Equal("syrie/aleppo", Own.FindByName("Halabje aan de Rivier")[0].Path);
        Assert.Equal(["syrie/verzonnen-kamp", "nederland/groningen"], Own.FindByName("Groningen").Take(2).Select(place => place.Path));
    }

    [Fact]
    public void Ids_follow_from_the_address_alone()
    {
        var again = Gazetteer.Shared.With(OwnPlaces.Read("plaats\tIets Anders\tgebied\tlibanon\nplaats\tVerzonnen Wijk\twijk\tsyrie/aleppo\n"));
        Assert.Equal(Own.FindByName("Verzonnen Wijk")[0].Id, again.FindByName("Verzonnen Wijk")[0].Id);
    }

    [Fact]
    public void The_built_in_gazetteer_stays_as_it_is() => Assert.Empty(Gazetteer.Shared.FindByName("Verzonnen Wijk"));

    [Theory]
    [InlineData("Aleppo\tstad\tsyrie", "‘plaats’")]
    [InlineData("plaats", "geen naam")]
    [InlineData("plaats\tحلب\tstad\tsyrie", "geen naam")]
    [InlineData("plaats\tX1\tplaneet\tsyrie", "soort")]
    [InlineData("plaats\tX1\tstad\t", "onder een andere plaats")]
    [InlineData("plaats\tX1\tstad\tatlantis", "plaats erboven")]
    [InlineData("plaats\tX1\tstad\tsyrie\t91\t0", "graden")]
    [InlineData("plaats\tX1\tstad\tsyrie\t36", "graden")]
    [InlineData("plaats\tX1\tstad\tsyrie\tNaN\t0", "graden")]
    [InlineData("plaats\tAleppo\tstad\tsyrie", "syrie/aleppo is al")]
    [InlineData("schrijfwijze\tatlantis\tAtlantis", "dit adres")]
    [InlineData("schrijfwijze\tsyrie/aleppo\t--", "geen naam")]
    [InlineData("schrijfwijze\tsyrie/aleppo\tEen Twee Drie Vier Vijf Zes Zeven Acht Negen", "meer dan 8 woorden")]
    [InlineData("plaats\tEen Twee Drie Vier Vijf Zes Zeven Acht Negen\tstad\tsyrie", "meer dan 8 woorden")]
    public void What_cannot_be_used_is_a_problem_with_its_line(string line, string words)
    {
        var own = OwnPlaces.Read("# eerste regel\n" + line + "\nplaats\tGoede Plaats\tstad\tsyrie\n");
        var problem = Assert.Single(own.Problems);
        Assert.Equal(2, problem.Line);
        Assert.Contains(words, problem.Dutch, StringComparison.Ordinal);
        Assert.NotEmpty(problem.English);
        Assert.Equal("Goede Plaats", Assert.Single(own.Places).Name);
    }

    [Fact]
    public void A_place_with_a_spelling_that_cannot_be_used_is_read_and_the_spelling_is_a_problem()
    {
        var own = OwnPlaces.Read("plaats\tVerzonnen Stad\tstad\tsyrie\t\t\tحلب | Bedachte Stad | --\n");

        Assert.Equal(["Bedachte Stad"], Assert.Single(own.Places).Spellings);
        Assert.Equal([1, 1], own.Problems.Select(problem => problem.Line));
    }

    [Fact]
    public void A_name_of_the_most_words_that_are_accepted_is_found_in_text()
    {
        const string Name = "Verzonnen Stad Aan De Rivier Bij De Heuvel";
        var own = OwnPlaces.Read($"plaats\t{Name}\tstad\tsyrie\n");

        var mention = Assert.Single(new PlaceFinder(Gazetteer.Shared.With(own)).Find([$"Zij wonen in {Name}."]));

        Assert.Empty(own.Problems);
        Assert.Equal(Name, mention.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\0\t\0")]
    [InlineData("plaats\t\ud800\tstad\tsyrie")]
    [InlineData("\t\t\t\t\t\t\t\t\t")]
    public void Reading_never_throws(string text)
    {
        var own = OwnPlaces.Read(text);
        Assert.Empty(own.Places);
        Assert.NotNull(Gazetteer.Shared.With(own));
    }

    [Fact]
    public void A_megabyte_is_read_in_part_and_said_so()
    {
        Assert.Single(OwnPlaces.Read(new string('x', 1_000_000)).Problems);
        Assert.Contains(OwnPlaces.Read(string.Concat(Enumerable.Repeat("#\n", 500_000))).Problems, problem => problem.Line == 20_001);
    }
}
