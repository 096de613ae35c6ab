using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Reader.Exports;

/// <summary>Reads a list from its first page on, so that no more than a page of it is ever held.</summary>
public static class ListPages
{
    /// <summary>The items of page after page, until there are no more or enough of them.</summary>
    /// <param name="read">Reads a page, from 1.</param>
    /// <param name="most">How many items at most.</param>
    public static async IAsyncEnumerable<IReadOnlyList<T>> ReadAsync<T>(Func<int, Task<PageOf<T>>> read, int most)
    {
        var left = most;
        for (var number = 1; left > 0; number++)
        {
            var page = await read(number);
            if (page.Items.Count == 0)
                yield break;
            yield return [.. page.Items.Take(left)];
            left -= page.Items.Count;
            if (number >= page.Count)
                yield break;
        }
    }
}
