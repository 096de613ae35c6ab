using System.Globalization;
using System.Text.Json;

namespace NewsArchive.Benchmarks.Finding;

/// <summary>How many articles the searches of a kind find, as the site's JSON tells, so that finding nothing shows.</summary>
internal static class Hits
{
    private const int Looks = 9;

    /// <summary>The median over some of the addresses; null when the site does not tell.</summary>
    public static async Task<double?> OfAsync(SiteProcess site, PageKind kind)
    {
        var totals = new List<double>();
        foreach (var address in kind.Addresses.Take(Looks))
        {
            using var response = await site.Client.GetAsync(kind.Group == KindGroup.Lists ? PageKinds.Json(address) : address);
            if (!response.IsSuccessStatusCode)
                return null;
            using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            if (answer.RootElement.TryGetProperty("total", out var total) && total.TryGetDouble(out var number))
                totals.Add(number);
        }

        return totals is [] ? null : totals.Order().ElementAt(totals.Count / 2);
    }
}
