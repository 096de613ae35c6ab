using NewsArchive.Core.Places;

namespace NewsArchive.Core.Tests.Places;

/// <summary>Completing what is typed, what lies near, and input that is no name.</summary>
public sealed class GazetteerSearchingTests
{
    private static readonly Gazetteer Gazetteer = Gazetteer.Shared;

    [Theory]
    [InlineData("alep", "syrie/aleppo")]
    [InlineData("Deir ez", "syrie/deir-al-zor")]
    [InlineData("'s-grav", "nederland/den-haag")]
    [InlineData("gent", "belgie/gent")]
    [InlineData("VS", "verenigde-staten")]
    [InlineData("ivoor", "ivoorkust")]
    public void The_likeliest_place_is_completed_first(string typed, string path) =>
        Assert.Equal(path, Gazetteer.Complete(typed, 5)[0].Path);

    [Fact]
    public void Completing_gives_each_place_once_and_no_more_than_asked()
    {
        var places = Gazetteer.Complete("a", 20);
        Assert.Equal(20, places.Select(place => place.Id).Distinct().Count());
    }

    [Fact]
    public void Nothing_is_completed_where_nothing_is_typed_or_asked()
    {
        Assert.Empty(Gazetteer.Complete("", 5));
        Assert.Empty(Gazetteer.Complete(" - ’", 5));
        Assert.Empty(Gazetteer.Complete("alep", 0));
        Assert.Empty(Gazetteer.Complete("qqqxyz", 5));
    }

    [Fact]
    public void Near_places_come_nearest_first_within_the_distance()
    {
        var gaza = Gazetteer.FindByPath("palestijnse-gebieden/gaza-stad")!;
        var near = Gazetteer.Near(gaza, 30, 100);
        Assert.Contains(near, place => place.Name == "Khan Younis");
        Assert.Contains(near, place => place.Name == "Sderot");
        Assert.DoesNotContain(near, place => place.Id == gaza.Id || place.Name == "Jeruzalem");
        Assert.True(near.ToList().FindIndex(place => place.Name == "Jabalia") < near.ToList().FindIndex(place => place.Name == "Khan Younis"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void Nothing_is_near_within_no_distance(double kilometres) =>
        Assert.Empty(Gazetteer.Near(Gazetteer.FindByPath("syrie/aleppo")!, kilometres, 10));

    [Theory]
    [InlineData("")]
    [InlineData("\0")]
    [InlineData("\ud800")]
    [InlineData("\udfff\ufffe")]
    [InlineData("///")]
    [InlineData("syrie/")]
    [InlineData("/syrie/aleppo")]
    [InlineData("syrie/aleppo/al-kalasa/verder")]
    [InlineData("syrie/aleppo-2-2-2")]
    public void What_is_no_place_is_not_found(string text)
    {
        Assert.Null(Gazetteer.FindByPath(text));
        Assert.DoesNotContain(Gazetteer.FindByName(text), place => place.Path == text);
        Assert.NotNull(Gazetteer.Complete(text, 3));
    }

    [Fact]
    public void A_megabyte_is_no_place()
    {
        var text = new string('a', 1_000_000);
        Assert.Null(Gazetteer.FindByPath(text));
        Assert.Empty(Gazetteer.FindByName(text));
        Assert.Empty(Gazetteer.FindByName(string.Concat(Enumerable.Repeat("den haag ", 100_000))));
        Assert.Empty(Gazetteer.Complete(text, 5));
    }

    [Fact]
    public void An_unknown_id_is_no_place()
    {
        Assert.Null(Gazetteer.Find(-1));
        Assert.Null(Gazetteer.Find(long.MaxValue));
    }

    [Fact]
    public void Matching_takes_the_longest_name_and_allocates_nothing()
    {
        Span<ulong> words = [NameFolding.HashOf("Deir"), NameFolding.HashOf("al"), NameFolding.HashOf("Zor"), NameFolding.HashOf("ligt")];
        Assert.Equal(3, Gazetteer.Match(words, out var candidates));
        Assert.Equal("Deir al-Zor", Gazetteer.PlaceAt(candidates[0].Index).Name);
        Assert.Equal(0, Gazetteer.Match(words[3..], out _));
        Assert.Equal(0, Gazetteer.Match([], out _));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Gazetteer.Match(words, out _);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
