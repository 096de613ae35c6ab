using NewsArchive.Core.Places;
using NewsArchive.Core.Tests.Specs;

namespace NewsArchive.Core.Tests.Places;

/// <summary>Runs every example of Specs/*.md in this folder.</summary>
public sealed class PlaceFinderSpecs
{
    private static readonly PlaceFinder Finder = new(Gazetteer.Shared);

    public static TheoryData<Spec> Examples =>
        [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Places", "Specs"), "*.md").Order(StringComparer.Ordinal).SelectMany(Spec.Read)];

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void Every_example_names_the_places_that_its_spec_says(Spec spec)
    {
        var mentions = Finder.Find(spec.Input.Split('\n'));

        Assert.Equal(spec.Expected, string.Join('\n', mentions.Select(mention => $"{mention.Text} {Country(mention)}")));
    }

    private static string Country(TextMention mention) => mention.Place is null ? "?" : mention.Country ?? "-";
}
