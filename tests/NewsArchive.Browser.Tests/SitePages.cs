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
        "/artikelen?q=ziekenhuis+aleppo",
        "/artikelen?q=%22niet+gesloten+zikenhuis",
        "/artikelen?van=2016&tot=2016&plaats=syrie",
        "/artikelen?van=2016-13&plaats=Aleppoo",
        "/fotos",
        "/fotos?persbureau=afp",
        "/fotos?q=aleppo&datum=gepubliceerd",
        "/fotos?q=bestaatniet",
        "/artikelen?persbureau=afp&paneel=open",
        "/plaatsen",
        "/plaatsen/syrie",
        "/plaatsen/syrie/aleppo",
        "/plaatsen/bestaat-niet",
        "/kaart",
        "/kaart?uitsnede=midden-oosten",
        "/kaart?plaats=syrie",
        "/kaart?q=bestaatniet",
        "/aanmelden",
        "/colofon",
        "/privacy",
        "/bestaat-niet",
        "/artikelen/2016/05/01/bestaat-niet",
    ];

    /// <summary>The fixed pages, three articles (one rich in findings, one undated, one found by words), a source view and a photo.</summary>
    public static async Task<IReadOnlyList<string>> AllAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        var rich = await FirstAsync(client, "/artikelen?signaal=unverified-by-agency", "/artikelen/");
        var undated = await FirstAsync(client, "/artikelen?signaal=missing-date", "/artikelen/");
        var photo = await FirstAsync(client, "/fotos", "/fotos/");
        var found = await FirstAsync(client, "/artikelen?q=aleppo", "/artikelen/");
        return [.. Fixed, rich, undated, rich + "/bron", photo, found];
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
