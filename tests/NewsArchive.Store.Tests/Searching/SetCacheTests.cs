using NewsArchive.Store.Searching;

namespace NewsArchive.Store.Tests.Searching;

public sealed class SetCacheTests
{
    private static readonly DocumentSet Some = DocumentSet.Of([1, 2, 3]);

    [Fact]
    public void What_was_kept_is_found_in_the_same_archive_only()
    {
        var cache = new SetCache<string>(room: 10_000, _ => 0);

        cache.Keep("brug", Some, changeNumber: 5);

        Assert.Same(Some, cache.Find("brug", 5));
        Assert.Null(cache.Find("brug", 6));
        Assert.Null(cache.Find("markt", 5));
    }

    [Fact]
    public void A_newer_archive_makes_it_forget_and_an_older_one_is_passed_over()
    {
        var cache = new SetCache<string>(room: 10_000, _ => 0);
        cache.Keep("brug", Some, changeNumber: 5);

        cache.Keep("markt", Some, changeNumber: 6);
        cache.Keep("brug", Some, changeNumber: 5);

        Assert.Null(cache.Find("brug", 6));
        Assert.Null(cache.Find("brug", 5));
        Assert.Same(Some, cache.Find("markt", 6));
    }

    [Fact]
    public void Its_room_is_bounded_and_what_was_used_longest_ago_goes_first()
    {
        var set = DocumentSet.Of([.. Enumerable.Range(0, 50).Select(i => i * 1000)]);
        var cache = new SetCache<int>(room: 2000, _ => 0);
        cache.Keep(1, set, 1);
        cache.Keep(2, set, 1);
        cache.Keep(3, set, 1);
        cache.Find(1, 1);

        for (var key = 4; key < 6; key++)
            cache.Keep(key, set, 1);

        Assert.InRange(cache.Size, 1, 2000);
        Assert.NotNull(cache.Find(1, 1));
        Assert.Null(cache.Find(2, 1));
    }

    [Fact]
    public void What_is_larger_than_its_room_is_not_kept()
    {
        var cache = new SetCache<int>(room: 1000, _ => 0);

        cache.Keep(1, DocumentSet.Of([.. Enumerable.Range(0, 500).Select(i => i * 1000)]), 1);

        Assert.Null(cache.Find(1, 1));
        Assert.Equal(0, cache.Size);
    }

    [Fact]
    public void Long_keys_take_room_also_when_they_found_nothing()
    {
        var cache = new SetCache<string>(room: 10_000, key => 2 * key.Length);

        for (var word = 0; word < 20; word++)
            cache.Keep($"{word:D2}{new string('x', 1000)}", DocumentSet.Empty, 1);

        Assert.InRange(cache.Size, 1, 10_000);
        Assert.Null(cache.Find($"00{new string('x', 1000)}", 1));
    }
}
