using System.Collections.Immutable;
using NewsArchive.Core.Places;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Tests.Indexing;

public sealed class PlaceMapTests
{
    private static readonly ArticlePlaces Places = new(
        [
            new PlaceMention(PlaceField.Title, -1, 8, 6, "Aleppo", 170063, PlaceReason.OnlyPlace),
            new PlaceMention(PlaceField.Caption, 70_000, 300_000, 5, "Syrië", 9_000_000_123, PlaceReason.Unlisted),
        ],
        [new ArticlePlace(170063, 1, true), new ArticlePlace(9_000_000_123, 1, false)]);

    [Fact]
    public void Places_and_mentions_come_back_as_they_were()
    {
        var places = PlaceMap.ReadPlaces(PlaceMap.Write(Places.Places));
        var mentions = PlaceMap.ReadMentions(PlaceMap.Write(Places), Places.Places);

        Assert.Equal<IEnumerable<ArticlePlace>>(Places.Places, places!.Value);
        Assert.Equal(
            Places.Mentions.Select(m => new StoredMention(m.Field, m.Ordinal, m.Offset, m.Length, m.PlaceId, m.Reason)), mentions!.Value);
    }

    [Fact]
    public void Bytes_that_are_no_places_are_refused_and_never_throw()
    {
        var random = new Random(3);
        var refused = 0;
        for (var i = 0; i < 2000; i++)
        {
            var bytes = new byte[random.Next(20)];
            random.NextBytes(bytes);
            refused += PlaceMap.ReadPlaces(bytes) is null ? 1 : 0;
            refused += PlaceMap.ReadMentions(bytes, Places.Places) is null ? 1 : 0;
        }

        Assert.True(refused > 1000);
        Assert.Null(PlaceMap.ReadPlaces([0x80]));
        Assert.Null(PlaceMap.ReadMentions([0, 0, 0, 1, 2], Places.Places));
        Assert.Null(PlaceMap.ReadMentions([7, 0, 0, 1, 0], Places.Places));
    }
}
