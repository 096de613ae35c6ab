using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsArchive.Benchmarks.Finding;

/// <summary>Every kind of page that is measured, with as many different addresses as are asked for, or as there are.</summary>
internal sealed partial class PageKinds(SiteProcess site, WordPools words, FilterPool filters, int count)
{
    public const string List = "/artikelen";
    public const string Api = "/api/v1/articles";

    private const int Links = 10;

    public async Task<ImmutableArray<PageKind>> AllAsync()
    {
        var lists = Lists();
        var articles = await FollowAsync(page => site.ArticlesAsync(Page(List, page)));
        var photos = await FollowAsync(page => site.LinksAsync(Page("/fotos", page), PhotoLink()));
        ImmutableArray<PageKind> pages =
        [
            new(KindGroup.Pages, "article", articles),
            new(KindGroup.Pages, "photo", photos),
            new(KindGroup.Pages, "photos", Made(page => Page("/fotos", page))),
            new(KindGroup.Pages, "place", [.. filters.Places.Take(count).Select(place => $"/plaatsen/{place}")]),
            new(KindGroup.Pages, "places", ["/plaatsen"]),
            new(KindGroup.Pages, "map", Made(_ => $"/kaart?{filters.Next()}")),
        ];
        return
        [
            .. lists,
            .. lists.Select(kind => kind with { Group = KindGroup.Json, Addresses = [.. kind.Addresses.Select(Json)] }),
            .. pages,
            .. lists.Take(3).Concat(pages).Select(kind => kind with { Group = KindGroup.Cached }),
        ];
    }

    /// <summary>The address of the JSON of a list.</summary>
    public static string Json(string list) => Api + list[List.Length..];

    // The first page has no number: an address with one is sent on.
    private static string Page(string list, int number) =>
        number == 1 ? list : string.Create(CultureInfo.InvariantCulture, $"{list}?pagina={number}");

    private ImmutableArray<PageKind> Lists()
    {
        (string Name, Func<string> Words)[] searches =
        [
            ("frequent word", words.Frequent.Next),
            ("middling word", words.Middling.Next),
            ("rare word", words.Rare.Next),
            ("two frequent words", words.Frequent.NextPair),
            ("two middling words", words.Middling.NextPair),
            ("frequent and rare word", () => $"{words.Frequent.Next()}+{words.Rare.Next()}"),
        ];
        return
        [
            new(KindGroup.Lists, "list", Made(page => Page(List, page))),
            new(KindGroup.Lists, "list, place and period", Made(_ => $"{List}?{filters.Next()}")),
            .. searches.Select(search => new PageKind(KindGroup.Lists, search.Name, Made(_ => $"{List}?q={search.Words()}"))),
            new(KindGroup.Lists, "frequent word, newest first", Made(_ => $"{List}?q={words.Frequent.Next()}&sorteer=nieuwste")),
            .. searches.Select(search => new PageKind(
                KindGroup.Lists, $"{search.Name}, place and period", Made(_ => $"{List}?q={search.Words()}&{filters.Next()}"))),
        ];
    }

    private ImmutableArray<string> Made(Func<int, string> address) =>
        [.. Enumerable.Range(1, count).Select(address).Distinct(StringComparer.Ordinal)];

    // As many addresses as the first pages of a list link to.
    private async Task<ImmutableArray<string>> FollowAsync(Func<int, Task<ImmutableArray<string>>> links)
    {
        var found = new List<string>();
        for (var page = 1; page <= Links && found.Count < count; page++)
            found.AddRange(await links(page));
        return [.. found.Distinct(StringComparer.Ordinal).Take(count)];
    }

    [GeneratedRegex("href=\"(/fotos/\\d+)[\"#?]")]
    private static partial Regex PhotoLink();
}
