using NewsArchive.Core.Places;

namespace NewsArchive.Core.Tests.Places;

/// <summary>What readers and editors look up.</summary>
public sealed class GazetteerTests
{
    private static readonly Gazetteer Gazetteer = Gazetteer.Shared;

    [Theory]
    [InlineData("syrie/deir-al-zor", "Deir al-Zor", "Deir ez-Zor", "Dayr az-Zawr", "DEIR AL ZOR")]
    [InlineData("irak/mosul", "Mosul", "Mosoel", "al-Mawsil")]
    [InlineData("oekraine/kiev", "Kiev", "Kyiv", "Kyjiv")]
    [InlineData("oekraine/cherson", "Cherson", "Kherson")]
    [InlineData("oekraine/charkov", "Charkov", "Charkiv", "Kharkiv")]
    [InlineData("oekraine/marioepol", "Marioepol", "Mariupol")]
    [InlineData("oekraine/kryvy-rih", "Kryvy Rih", "Krivoj Rog")]
    [InlineData("syrie/raqqa", "Raqqa", "Rakka", "al-Raqqa", "Ar Raqqah")]
    [InlineData("verenigde-staten", "VS", "V.S.", "Amerika", "Verenigde Staten", "USA", "United States")]
    [InlineData("verenigd-koninkrijk", "VK", "Groot-Brittannië", "United Kingdom")]
    [InlineData("verenigd-koninkrijk/engeland", "Engeland", "England")]
    [InlineData("myanmar", "Myanmar", "Birma", "Burma")]
    [InlineData("palestijnse-gebieden/gazastrook", "Gazastrook", "Gaza", "Gaza Strip")]
    [InlineData("palestijnse-gebieden/gaza-stad", "Gaza-Stad", "Gaza City")]
    [InlineData("belarus", "Belarus", "Wit-Rusland")]
    [InlineData("ivoorkust", "Ivoorkust", "Côte d’Ivoire", "Cote d'Ivoire")]
    [InlineData("tsjaad", "Tsjaad", "Chad")]
    [InlineData("congo", "DR Congo", "Congo-Kinshasa", "Democratische Republiek Congo")]
    [InlineData("noord-macedonie", "Noord-Macedonië", "Macedonië")]
    [InlineData("tsjechie", "Tsjechië", "Czechia")]
    [InlineData("frankrijk/parijs", "Parijs", "Paris")]
    [InlineData("israel/jeruzalem", "Jeruzalem", "Jerusalem")]
    [InlineData("palestijnse-gebieden/bethlehem", "Betlehem")]
    [InlineData("nederland/den-haag", "Den Haag", "'s-Gravenhage", "’s Gravenhage", "The Hague")]
    [InlineData("belgie/luik", "Luik", "Liège")]
    [InlineData("belgie/gent", "Gent", "Ghent")]
    [InlineData("jemen/sanaa", "Sanaa", "Sana'a", "Sana’a")]
    [InlineData("azerbeidzjan/stepanakert", "Stepanakert", "Xankəndi")]
    [InlineData("rusland/chasavjoert", "Chasavjoert", "Khasavjoert")]
    [InlineData("nederland/appelscha", "Appelscha")]
    [InlineData("syrie/aleppo/al-kalasa", "al-Kalasa", "Kallaseh")]
    [InlineData("egypte/sinai", "Sinaï", "Sinai Peninsula")]
    [InlineData("azerbeidzjan/nagorno-karabach", "Nagorno-Karabach", "Artsach")]
    [InlineData("oekraine/krim", "Krim", "Crimea")]
    [InlineData("midden-oosten", "Midden-Oosten", "Middle East")]
    [InlineData("eufraat", "Eufraat", "Euphrates")]
    public void The_likeliest_place_of_a_spelling_is_the_one_meant(string path, params string[] spellings) =>
        Assert.All(spellings, spelling => Assert.Equal(path, Gazetteer.FindByName(spelling) is [var first, ..] ? first.Path : null));

    [Theory]
    [InlineData("Parijs", "Londen", "Brussel", "Keulen", "Genève", "Rome", "Athene", "Moskou", "Peking", "Boekarest", "Belgrado", "Antwerpen")]
    [InlineData("Tripoli", "Kabul", "Bagdad", "Hodeida", "Khan Younis", "Timboektoe", "Mazar-i-Sharif", "Soechoemi", "Hoek van Holland", "Zierikzee")]
    public void Cities_bear_their_Dutch_names(params string[] names) =>
        Assert.All(names, name => Assert.Contains(Gazetteer.FindByName(name), place => place.Kind == PlaceKind.City && place.Name == name));

    [Theory]
    [InlineData("Tripoli", "LY", "LB")]
    [InlineData("Valencia", "ES", "VE")]
    [InlineData("Niger", "NE", "NG")]
    public void An_ambiguous_name_gives_all_its_places_likeliest_first(string name, string first, string other)
    {
        var countries = Gazetteer.FindByName(name).Select(place => place.Country).ToList();
        Assert.Equal(first, countries[0]);
        Assert.Contains(other, countries);
    }

    [Fact]
    public void A_neighbourhood_lies_in_its_city_region_and_country()
    {
        var ancestors = Gazetteer.AncestorsOf(Gazetteer.FindByPath("syrie/aleppo/al-kalasa")!);
        Assert.Equal([PlaceKind.City, PlaceKind.Region, PlaceKind.Country], ancestors.Select(place => place.Kind));
        Assert.Equal(["Aleppo", "Aleppo", "Syrië"], ancestors.Select(place => place.Name));
    }

    [Fact]
    public void The_children_of_a_city_are_its_neighbourhoods_and_of_a_region_its_towns()
    {
        var aleppo = Gazetteer.FindByPath("syrie/aleppo")!;
        Assert.Contains(Gazetteer.ChildrenOf(aleppo), place => place.Name == "Salaheddine");
        Assert.Equal(aleppo, Gazetteer.ChildrenOf(Gazetteer.Find(aleppo.ParentId!.Value)!)[0]);
    }

    [Theory]
    [InlineData("zaire", "CD", 1971, 1997)]
    [InlineData("joegoslavie", "RS", 1918, 2003)]
    [InlineData("sovjet-unie", "RU", 1922, 1991)]
    [InlineData("ddr", "DE", 1949, 1990)]
    public void A_country_that_is_no_more_has_a_period_and_the_country_that_is_there_now(string path, string country, int from, int until)
    {
        var place = Gazetteer.FindByPath(path)!;
        Assert.Equal((country, (int?)from, (int?)until), (place.Country, place.From, place.Until));
    }

    [Theory]
    [InlineData("Gazastrook", "PS")]
    [InlineData("Westelijke Jordaanoever", "PS")]
    [InlineData("Krim", "UA")]
    [InlineData("Donetsk", "UA")]
    [InlineData("Nagorno-Karabach", "AZ")]
    [InlineData("Golanhoogten", "SY")]
    [InlineData("Kosovo", "XK")]
    [InlineData("Taiwan", "TW")]
    [InlineData("Transnistrië", "MD")]
    [InlineData("Zuid-Ossetië", "GE")]
    public void Countries_are_as_recognised_internationally(string name, string country) =>
        Assert.Equal(country, Gazetteer.FindByName(name)[0].Country);

    [Theory]
    [InlineData("Europa", PlaceKind.Continent)]
    [InlineData("Middellandse Zee", PlaceKind.Water)]
    [InlineData("Balkan", PlaceKind.CrossBorder)]
    [InlineData("Sahel", PlaceKind.CrossBorder)]
    public void What_lies_in_no_one_country_has_none(string name, PlaceKind kind)
    {
        var place = Gazetteer.FindByName(name)[0];
        Assert.Equal((kind, null, null), (place.Kind, place.Country, place.ParentId));
        Assert.DoesNotContain('/', place.Path);
    }

    [Fact]
    public void A_city_keeps_the_plain_address_and_its_region_takes_a_suffix()
    {
        Assert.Equal(PlaceKind.City, Gazetteer.FindByPath("syrie/aleppo")?.Kind);
        Assert.Equal(PlaceKind.Region, Gazetteer.FindByPath("syrie/aleppo-gouvernement")?.Kind);
        Assert.Equal(PlaceKind.Region, Gazetteer.FindByPath("oekraine/donetsk-oblast")?.Kind);
    }

    [Fact]
    public void Spellings_are_each_given_once_the_Dutch_name_first()
    {
        var spellings = Gazetteer.SpellingsOf(Gazetteer.FindByPath("oekraine/kiev")!);
        Assert.Equal("Kiev", spellings[0]);
        Assert.Contains("Kyjiv", spellings);
        Assert.Equal(spellings.Count, spellings.Distinct().Count());
    }

    [Fact]
    public void The_attribution_names_source_and_licence() =>
        Assert.Contains(Gazetteer.Attribution, line => line.Contains("GeoNames", StringComparison.Ordinal) && line.Contains("CC BY 4.0", StringComparison.Ordinal));
}
