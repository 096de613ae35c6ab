namespace NewsArchive.Browser.Tests;

/// <summary>The pages that every check visits, found by following the site's own links.</summary>
public static class SitePages
{
    public static readonly IReadOnlyList<string> Fixed =
    [
        "/",
        "/artikelen",
        "/artikelen?van=2013&tot=2016&signaal=photo-older-than-article&signaal=restricted-use",
        "/artikelen?q=bestaatniet",
        "/artikelen?van=2016-13",
        "/fotos",
        "/fotos?persbureau=afp",
        "/fotos?q=bestaatniet",
        "/artikelen?persbureau=afp&paneel=open",
        "/colofon",
        "/privacy",
        "/bestaat-niet",
        "/artikelen/2016/05/01/bestaat-niet",
    ];

    /// <summary>The fixed pages, two articles (one rich in findings, one undated), a source view and a photo.</summary>
    public static async Task<IReadOnlyList<string>> AllAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        var rich = await FirstAsync(client, "/artikelen?signaal=unverified-by-agency", "/artikelen/");
        var undated = await FirstAsync(client, "/artikelen?signaal=missing-date", "/artikelen/");
        var photo = await FirstAsync(client, "/fotos", "/fotos/");
        return [.. Fixed, rich, undated, rich + "/bron", photo];
    }

    /// <summary>The first link on a page that starts as given.</summary>
    public static async Task<string> FirstAsync(HttpClient client, string page, string start)
    {
        var html = await client.GetStringAsync(page);
        var from = html.IndexOf($"href=\"{start}", StringComparison.Ordinal);
        if (from < 0)
            throw new InvalidOperationException($"{page} has no link to {start}…");
        from += "href=\"".Length;
        return html[from..html.IndexOfAny(['"', '#'], from)];
    }
}
