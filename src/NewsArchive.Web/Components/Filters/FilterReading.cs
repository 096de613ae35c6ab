using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Components.Filters;

/// <summary>Takes an address apart, and keeps what is wrong with it.</summary>
internal sealed class FilterReading(IQueryCollection query)
{
    private readonly List<FilterProblem> _problems = [];

    public ImmutableArray<FilterProblem> Problems => [.. _problems];

    public void Report(string name, string value, FilterProblemKind kind) =>
        _problems.Add(new FilterProblem(name, value.Length > ArchiveFilterQuery.LongestValue ? Cut(value) : value, kind));

    /// <summary>The words of a search: white space and control characters are one space. Of too many the first count.</summary>
    public string? Words(string name)
    {
        if (First(name, int.MaxValue) is not { } words)
            return null;
        var kept = EscapedLength.Fitting(words, ArchiveFilterQuery.LongestQuery);
        if (kept.Length < words.Length)
            Report(name, words[kept.Length..].TrimStart(), FilterProblemKind.WordsCut);
        return kept;
    }

    /// <summary>A filter that has one value.</summary>
    public T? Single<T>(string name, Func<string, T?> find, FilterProblemKind kind)
        where T : class
    {
        if (First(name) is not { } text)
            return null;
        var value = find(text);
        if (value is null)
            Report(name, text, kind);
        return value;
    }

    /// <summary>A filter that has one value.</summary>
    public T? SingleValue<T>(string name, Func<string, T?> find, FilterProblemKind kind = FilterProblemKind.UnknownValue)
        where T : struct
    {
        if (First(name) is not { } text)
            return null;
        var value = find(text);
        if (value is null)
            Report(name, text, kind);
        return value;
    }

    /// <summary>A filter whose values are alternatives: each once, in a fixed order.</summary>
    public ImmutableArray<T> Several<T>(string name, Func<string, T?> find)
        where T : struct
    {
        var values = new SortedSet<T>();
        foreach (var text in Values(name))
        {
            if (find(text) is { } value)
                values.Add(value);
            else
                Report(name, text, FilterProblemKind.UnknownValue);
        }
        return [.. values];
    }

    /// <summary>A filter whose values are slugs.</summary>
    public ImmutableArray<string> Slugs(string name)
    {
        var slugs = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var text in Values(name))
        {
            if (FilterValues.IsSlug(text))
                slugs.Add(text);
            else
                Report(name, text, FilterProblemKind.UnknownValue);
        }
        return [.. slugs];
    }

    /// <summary>A filter whose values are places, by their paths or in any spelling.</summary>
    public ImmutableArray<string> Places(string name, PlaceNames places)
    {
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var text in Values(name))
        {
            if (places.Find(text) is { } place)
                paths.Add(place.Path);
            else
                _problems.Add(new FilterProblem(name, text, FilterProblemKind.UnknownPlace) { Offers = places.NearestTo(text) });
        }
        return [.. paths];
    }

    /// <summary>A period; one that ends before it begins is left out.</summary>
    public (DatePeriod? From, DatePeriod? Until) Period()
    {
        var from = Single(FilterNames.From, FilterValues.FindPeriod, FilterProblemKind.NotADate);
        var until = Single(FilterNames.Until, FilterValues.FindPeriod, FilterProblemKind.NotADate);
        if (from is null || until is null || from.First <= until.Last)
            return (from, until);
        Report(FilterNames.From, from.Name + FilterProblem.Between + until.Name, FilterProblemKind.PeriodReversed);
        return (null, null);
    }

    /// <summary>A page's number; the first when none is given.</summary>
    public int Page() => SingleValue(FilterNames.Page, FindPage, FilterProblemKind.NotAPage) ?? 1;

    private static int? FindPage(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and <= ArchiveFilterQuery.HighestPage ? page : null;

    private string? First(string name, int longest = ArchiveFilterQuery.LongestValue)
    {
        var values = Values(name, longest);
        if (values.Count > 1 && values.Skip(1).FirstOrDefault(value => value != values[0]) is { } other)
            Report(name, other, FilterProblemKind.GivenTwice);
        return values.Count == 0 ? null : values[0];
    }

    private List<string> Values(string name, int longest = ArchiveFilterQuery.LongestValue)
    {
        if (query[name].Any(value => value?.Any(IsUnseen) == true))
            Report(name, string.Join(' ', query[name].Select(value => Tidy(value ?? ""))), FilterProblemKind.UnseenSigns);
        var values = query[name].Select(value => Tidy(value ?? "")).Where(value => value.Length > 0).ToList();
        if (values.Count > ArchiveFilterQuery.MostValues)
        {
            Report(name, values[ArchiveFilterQuery.MostValues], FilterProblemKind.TooMany);
            values.RemoveRange(ArchiveFilterQuery.MostValues, values.Count - ArchiveFilterQuery.MostValues);
        }
        foreach (var value in values.Where(value => value.Length > longest))
            Report(name, value, FilterProblemKind.TooLong);
        values.RemoveAll(value => value.Length > longest);
        return values;
    }

    // Such as NUL; a form or a pasted text may well hold tabs and ends of lines.
    private static bool IsUnseen(char letter) => char.IsControl(letter) && !char.IsWhiteSpace(letter);

    private static string Tidy(string value)
    {
        var tidy = new StringBuilder(value.Length);
        foreach (var letter in value)
        {
            var sign = char.IsWhiteSpace(letter) || char.IsControl(letter) ? ' ' : letter;
            if (sign != ' ' || (tidy.Length > 0 && tidy[^1] != ' '))
                tidy.Append(sign);
        }
        return tidy.ToString().TrimEnd();
    }

    private static string Cut(string value) =>
        value[..(char.IsHighSurrogate(value[ArchiveFilterQuery.LongestValue - 1])
            ? ArchiveFilterQuery.LongestValue - 1
            : ArchiveFilterQuery.LongestValue)] + "…";
}
