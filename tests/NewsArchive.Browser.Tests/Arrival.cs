using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NewsArchive.Browser.Tests;

/// <summary>Waits for an address. It counts from the first byte of its page: whatever is done there waits for what it needs itself.</summary>
internal static class Arrival
{
    // By default Playwright waits for the page's load event, too. When a page comes and has gone quiet at once, it misses that event now and then.
    private static readonly PageWaitForURLOptions AtOnce = new() { WaitUntil = WaitUntilState.Commit };

    public static Task ArriveAsync(this IPage page, string glob) => page.WaitForURLAsync(glob, AtOnce);

    public static Task ArriveAsync(this IPage page, Regex address) => page.WaitForURLAsync(address, AtOnce);

    public static Task ArriveAsync(this IPage page, Func<string, bool> isThere) => page.WaitForURLAsync(isThere, AtOnce);
}
