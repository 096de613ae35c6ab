using System.Collections.Frozen;

namespace NewsArchive.Core.Parsing;

/// <summary>The names of months and weekdays in Dutch and English, in full and shortened.</summary>
internal static class MonthNames
{
    private static readonly FrozenDictionary<string, int> Months = new Dictionary<string, int>
    {
        ["januari"] = 1, ["jan"] = 1, ["january"] = 1,
        ["februari"] = 2, ["feb"] = 2, ["febr"] = 2, ["february"] = 2,
        ["maart"] = 3, ["mrt"] = 3, ["mar"] = 3, ["march"] = 3,
        ["april"] = 4, ["apr"] = 4,
        ["mei"] = 5, ["may"] = 5,
        ["juni"] = 6, ["jun"] = 6, ["june"] = 6,
        ["juli"] = 7, ["jul"] = 7, ["july"] = 7,
        ["augustus"] = 8, ["aug"] = 8, ["august"] = 8,
        ["september"] = 9, ["sep"] = 9, ["sept"] = 9,
        ["oktober"] = 10, ["okt"] = 10, ["october"] = 10, ["oct"] = 10,
        ["november"] = 11, ["nov"] = 11,
        ["december"] = 12, ["dec"] = 12,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> English = FrozenSet.ToFrozenSet(
        [
            "january", "jan", "february", "feb", "march", "mar", "april", "apr", "may", "june", "jun", "july", "jul", "august", "aug",
            "september", "sep", "sept", "october", "oct", "november", "nov", "december", "dec",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Weekdays = FrozenSet.ToFrozenSet(
        [
            "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
            "ma", "di", "wo", "do", "vr", "vrij", "za", "zat", "zo", "zon", "maa", "din", "woe", "don",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> MonthLookup =
        Months.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EnglishLookup =
        English.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WeekdayLookup =
        Weekdays.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The month of that name, 1 to 12, or 0.</summary>
    public static int Month(ReadOnlySpan<char> name) => MonthLookup.TryGetValue(name, out var month) ? month : 0;

    /// <summary>The month of that English name, 1 to 12, or 0.</summary>
    public static int EnglishMonth(ReadOnlySpan<char> name) => EnglishLookup.Contains(name) ? Month(name) : 0;

    public static bool IsWeekday(ReadOnlySpan<char> name) => WeekdayLookup.Contains(name);
}
