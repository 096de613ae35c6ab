using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests;

/// <summary>What every page must pass, at either width, in light and dark: axe finds nothing, and nothing scrolls sideways.</summary>
internal static class PageCheck
{
    // Only what is wrong is wanted: axe spends most of its time on describing what is right.
    private static readonly AxeRunOptions Everything = new() { ResultTypes = [ResultType.Violations] };

    // A page in the dark differs from the same page in the light by its colours alone.
    private static readonly AxeRunOptions Colours = new()
    {
        ResultTypes = [ResultType.Violations],
        RunOnly = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
    };

    /// <summary>What is wrong with the page that is open. Its context must set the page's policy aside, which forbids a script such as axe.</summary>
    public static async Task<IReadOnlyList<string>> ComplaintsAsync(IPage page)
    {
        var complaints = new List<string>();
        foreach (var view in View.All)
        {
            await page.SetViewportSizeAsync(view.Width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = view.Dark ? ColorScheme.Dark : ColorScheme.Light });
            var result = await page.RunAxe(view.Dark ? Colours : Everything);
            complaints.AddRange(result.Violations.Select(v => $"{page.Url} {view}: {v.Id}: {v.Help}: {v.Nodes[0].Html}"));
            var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (width > view.Width)
                complaints.Add($"{page.Url} {view}: {width} pixels wide");
        }

        return complaints;
    }
}
