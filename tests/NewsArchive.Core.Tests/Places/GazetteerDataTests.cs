using NewsArchive.Core.Articles;
using NewsArchive.Core.Places;

namespace NewsArchive.Core.Tests.Places;

/// <summary>What must hold for every place of the data file.</summary>
public sealed class GazetteerDataTests
{
    private static readonly Gazetteer Gazetteer = Gazetteer.Shared;

    private static readonly Place[] All = [.. Enumerable.Range(0, Gazetteer.Count).Select(Gazetteer.PlaceAt)];

    [Fact]
    public void Every_place_has_an_id_of_its_own() =>
        Assert.Equal(All.Length, All.Select(place => place.Id).Distinct().Count());

    [Fact]
    public void Every_place_has_an_address_of_its_own()
    {
        var twice = All.GroupBy(place => place.Path).Where(group => group.Count() > 1).Select(group => group.Key);
        Assert.Empty(twice);
    }

    [Fact]
    public void Every_place_is_found_at_its_address()
    {
        var lost = All.Where(place => Gazetteer.FindByPath(place.Path)?.Id != place.Id).Select(place => place.Path);
        Assert.Empty(lost);
    }

    [Fact]
    public void Every_address_is_made_of_slugs()
    {
        var bad = All.Where(place => place.Path.Split('/').Any(part => Slug.Of(part) != part)).Select(place => place.Path);
        Assert.Empty(bad);
    }

    [Fact]
    public void Every_place_is_found_by_its_id()
    {
        var lost = All.Where(place => Gazetteer.Find(place.Id) != place).Select(place => place.Path);
        Assert.Empty(lost);
    }

    // The build script folds in Python and this program in C#: a spelling folded differently would not be found.
    [Fact]
    public void Every_place_is_found_by_every_spelling()
    {
        var lost = All
            .SelectMany(place => Gazetteer.SpellingsOf(place).Select(spelling => (place, spelling)))
            .Where(pair => !Gazetteer.FindByName(pair.spelling).Any(found => found.Id == pair.place.Id))
            .Select(pair => $"{pair.spelling} ({pair.place.Path})");
        Assert.Empty(lost);
    }

    [Fact]
    public void Every_place_lies_below_a_place_of_its_country()
    {
        var lost = All.Where(place => place.Country is not null && place.Kind != PlaceKind.Country)
            .Where(place => Gazetteer.AncestorsOf(place) is not [.., { Kind: PlaceKind.Country } country] || country.Country != place.Country)
            .Select(place => place.Path);
        Assert.Empty(lost);
    }

    [Fact]
    public void Every_period_begins_before_it_ends()
    {
        var reversed = All.Where(place => place.From > place.Until).Select(place => place.Path);
        Assert.Empty(reversed);
    }
}
