using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests;

/// <summary>What every page must pass, at either width, in light and dark: axe finds nothing, and nothing scrolls sideways.</summary>
internal static class PageCheck
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // Only what is wrong is wanted: axe spends most of its time on describing what is right.
    private static readonly object Everything = new { resultTypes = new[] { "violations" } };

    // A page in the dark differs from the same page in the light by its colours alone.
    private static readonly object Colours = new
    {
        resultTypes = new[] { "violations" },
        runOnly = new { type = "rule", values = new[] { "color-contrast", "link-in-text-block" } },
    };

    /// <summary>What is wrong with the page that is open. Its context must set the page's policy aside, which forbids a script such as axe.</summary>
    public static async Task<IReadOnlyList<string>> ComplaintsAsync(IPage page)
    {
        var complaints = new List<string>();
        await page.EvaluateAsync(Axe);
        foreach (var view in View.All)
        {
            await page.SetViewportSizeAsync(view.Width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = view.Dark ? ColorScheme.Dark : ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
            var violations = await page.EvaluateAsync<string[]>(
                "options => axe.run(document, options).then(found => found.violations.map(v => `${v.id}: ${v.nodes[0].html}: ${v.nodes[0].failureSummary}`))",
                view.Dark ? Colours : Everything);
            complaints.AddRange(violations.Select(violation => $"{page.Url} {view}: {violation}"));
            var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > view.Width)
                complaints.Add($"{page.Url} {view}: {width} pixels wide");
        }

        return complaints;
    }
}
