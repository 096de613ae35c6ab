using NewsArchive.Core.Places;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Searching.Columns;

namespace NewsArchive.Store.Searching.Lists;

/// <summary>A filter of a list, for counting what it leaves out alone.</summary>
internal enum FilterKind
{
    /// <summary>None: everything holds.</summary>
    None = 0,
    Period = 1,
    Places = 2,
    Agencies = 3,
    Photographers = 4,
    Collections = 5,
    Findings = 6,
    Photo = 7,

    /// <summary>Several of them.</summary>
    Several = 8,
}

/// <summary>A filter in the numbers of the columns. A value that the archive does not know is met by nothing.</summary>
internal sealed class ListFilter
{
    private readonly ListedItems _items;
    private readonly int _firstDay;
    private readonly int _lastDay;
    private readonly bool[]? _places;
    private readonly bool[]? _agencies;
    private readonly bool[]? _photographers;
    private readonly bool[]? _collections;
    private readonly int _findings;
    private readonly bool? _hasPhoto;

    public ListFilter(ArchiveFilter filter, ListedItems items, Gazetteer gazetteer)
    {
        _items = items;
        var columns = items.Columns;
        _firstDay = Days.Of(filter.From?.First ?? DateOnly.MinValue);
        _lastDay = Days.Of(filter.Until?.Last ?? DateOnly.MaxValue);
        HasPeriod = filter.From is not null || filter.Until is not null;
        ChosenPlaces = [.. filter.Places.Select(path => gazetteer.FindByPath(path) is { } place ? columns.Places.Find(place.Id) : 0)];
        ChosenPhotographers = [.. filter.Photographers.Select(columns.Photographers.Find)];
        _places = Marks(ChosenPlaces, columns.Places.Count);
        _agencies = Marks([.. filter.Agencies.Select(columns.Agencies.Find)], columns.Agencies.Count);
        _photographers = Marks(ChosenPhotographers, columns.Photographers.Count);
        var collections = columns.Collections.Where(collection => filter.Collections.Contains(collection.Slug)).Select(collection => collection.Id).ToList();
        _collections = filter.Collections.IsEmpty ? null : Marks([0, .. collections], columns.Collections.Select(c => c.Id).DefaultIfEmpty().Max() + 1);
        foreach (var code in filter.Findings)
            _findings |= 1 << (int)code;
        _hasPhoto = filter.HasPhoto;
    }

    public bool HasPeriod { get; }

    /// <summary>The numbers of the places chosen; 0 for one that the archive does not know.</summary>
    public IReadOnlyList<int> ChosenPlaces { get; }

    /// <summary>The numbers of the photographers chosen; 0 for one that the archive does not know.</summary>
    public IReadOnlyList<int> ChosenPhotographers { get; }

    /// <summary>Whether every item passes.</summary>
    public bool IsOpen => !HasPeriod && _places is null && _agencies is null && _photographers is null && _collections is null
        && _findings == 0 && _hasPhoto is null;

    /// <summary>The one filter that an item does not pass, or that there is none, or several.</summary>
    /// <param name="days">Its days on the axis.</param>
    public FilterKind Failed(int id, ReadOnlySpan<int> days)
    {
        var failed = FilterKind.None;
        if (HasPeriod && !IsWithin(days))
            failed = FilterKind.Period;
        if (_places is not null && !HasPlace(id) && Fail(ref failed, FilterKind.Places))
            return failed;
        if (_agencies is not null && !HasAny(_items.AgenciesOf(id), _agencies) && Fail(ref failed, FilterKind.Agencies))
            return failed;
        if (_photographers is not null && !HasAny(_items.PhotographersOf(id), _photographers) && Fail(ref failed, FilterKind.Photographers))
            return failed;
        if (_collections is not null && !HasAny(_items.CollectionsOf(id), _collections) && Fail(ref failed, FilterKind.Collections))
            return failed;
        if (_findings != 0 && (_items.FindingsOf(id) & _findings) == 0 && Fail(ref failed, FilterKind.Findings))
            return failed;
        if (_hasPhoto is { } wanted && _items.HasPhoto(id) != wanted)
            Fail(ref failed, FilterKind.Photo);
        return failed;
    }

    private static bool[]? Marks(IReadOnlyList<int> numbers, int count)
    {
        if (numbers.Count == 0)
            return null;
        var marks = new bool[count];
        foreach (var number in numbers)
            marks[number] = number > 0;
        return marks;
    }

    // True when it is the second one.
    private static bool Fail(ref FilterKind failed, FilterKind kind)
    {
        failed = failed == FilterKind.None ? kind : FilterKind.Several;
        return failed == FilterKind.Several;
    }

    private static bool HasAny(ReadOnlySpan<int> numbers, bool[] marks)
    {
        foreach (var number in numbers)
        {
            if (number < marks.Length && marks[number])
                return true;
        }

        return false;
    }

    private bool IsWithin(ReadOnlySpan<int> days)
    {
        foreach (var day in days)
        {
            if (day >= _firstDay && day <= _lastDay)
                return true;
        }

        return false;
    }

    private bool HasPlace(int id)
    {
        foreach (var packed in _items.PlacesOf(id))
        {
            var number = PlaceNumbers.NumberIn(packed);
            if (number < _places!.Length && _places[number])
                return true;
        }

        return false;
    }
}
