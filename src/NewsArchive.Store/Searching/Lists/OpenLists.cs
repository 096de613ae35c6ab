using NewsArchive.Store.Reading;

namespace NewsArchive.Store.Searching.Lists;

/// <summary>Remembers lists that nothing narrows, as long as the archive stays as it is. For many threads.</summary>
/// <param name="most">How many; when there are more, it begins anew.</param>
internal sealed class OpenLists(int most)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(Type Items, DateAxis Axis, SortOrder Sort, int Page), ListResult> _lists = [];
    private long _changeNumber;

    /// <summary>The list, made when it is not known.</summary>
    public ListResult Find(ListedItems items, ArchiveFilter filter, Func<ListResult> make)
    {
        var key = (items.GetType(), items.Axis, filter.Sort, filter.Page);
        var number = items.Columns.ChangeNumber;
        lock (_lock)
        {
            if (number == _changeNumber && _lists.TryGetValue(key, out var known))
                return known;
        }

        var made = make();
        lock (_lock)
        {
            if (number < _changeNumber)
                return made;
            if (number > _changeNumber || _lists.Count >= most)
                _lists.Clear();
            _changeNumber = number;
            _lists[key] = made;
        }

        return made;
    }
}
