using System.Text.Json;
using NewsArchive.Web.Tests.Pages;
using Xunit;

namespace NewsArchive.Web.Tests.Site;

public sealed class SuggestionTests(BridgeSite bridge) : IClassFixture<BridgeSite>
{
    [Fact]
    public async Task The_beginning_of_a_place_in_any_spelling_suggests_the_place()
    {
        var places = await AskAsync("halab");

        Assert.Contains(places, place => place.GetProperty("url").GetString() == "/artikelen?plaats=syrie/aleppo");
    }

    [Fact]
    public async Task The_beginning_of_a_word_of_the_archive_completes_what_was_typed()
    {
        var words = await AskAsync("aleppo+bew");

        var word = Assert.Single(words, word => word.GetProperty("url").ValueKind == JsonValueKind.Null);
        Assert.Equal("aleppo bewoners", word.GetProperty("text").GetString());
        Assert.Equal("1 artikel", word.GetProperty("note").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("%00")]
    [InlineData("%22%27%3B--")]
    public async Task What_begins_no_word_suggests_nothing(string typed)
    {
        Assert.Empty(await AskAsync(typed));
    }

    [Fact]
    public async Task Far_too_much_suggests_nothing()
    {
        Assert.Empty(await AskAsync(new string('a', 5_000)));
    }

    [Fact]
    public async Task Every_search_field_says_where_to_ask()
    {
        foreach (var path in new[] { "/", "/artikelen", "/fotos", "/over", BridgeSite.Path })
        {
            var page = await bridge.Site.PageAsync(path);
            var field = Assert.Single(page.QuerySelectorAll("input[type=search]"));
            Assert.Equal("/zoek/suggesties", field.GetAttribute("data-suggest"));
            Assert.Equal(("1 suggestie", "{0} suggesties"), (field.GetAttribute("data-suggest-one"), field.GetAttribute("data-suggest-many")));
            Assert.NotNull(page.QuerySelector("script[type=module][src^='/js/suggest.']"));
        }
    }

    private async Task<List<JsonElement>> AskAsync(string typed)
    {
        using var response = await bridge.Site.GetAsync("/zoek/suggesties?q=" + typed);
        response.EnsureSuccessStatusCode();
        return [.. JsonDocument.Parse(await ArchiveSite.TextAsync(response)).RootElement.GetProperty("suggestions").EnumerateArray()];
    }
}
