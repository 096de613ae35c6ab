using System.Collections.Frozen;

namespace NewsArchive.Core.Parsing;

/// <summary>The names of months and weekdays in Dutch and English, in full and shortened.</summary>
internal static class MonthNames
{
    private static readonly string[][] Dutch =
    [
        ["januari", "jan"], ["februari", "feb", "febr"], ["maart", "mrt"], ["april", "apr"], ["mei"], ["juni", "jun"],
        ["juli", "jul"], ["augustus", "aug"], ["september", "sep", "sept"], ["oktober", "okt"], ["november", "nov"], ["december", "dec"],
    ];

    private static readonly string[][] English =
    [
        ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"],
        ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"], ["october", "oct"], ["november", "nov"], ["december", "dec"],
    ];

    private static readonly FrozenSet<string> Weekdays = FrozenSet.ToFrozenSet(
        [
            "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
            "ma", "di", "wo", "do", "vr", "vrij", "za", "zat", "zo", "zon", "maa", "din", "woe", "don",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> AnyLookup = Numbered([.. Dutch, .. English]);

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> EnglishLookup = Numbered(English);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> WeekdayLookup =
        Weekdays.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The month of that name, 1 to 12, or 0.</summary>
    public static int Month(ReadOnlySpan<char> name) => AnyLookup.TryGetValue(name, out var month) ? month : 0;

    /// <summary>The month of that English name, 1 to 12, or 0.</summary>
    public static int EnglishMonth(ReadOnlySpan<char> name) => EnglishLookup.TryGetValue(name, out var month) ? month : 0;

    public static bool IsWeekday(ReadOnlySpan<char> name) => WeekdayLookup.Contains(name);

    private static FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Numbered(string[][] months) => months
        .SelectMany((names, index) => names.Select(name => (Name: name, Number: (index % 12) + 1)))
        .DistinctBy(month => month.Name)
        .ToFrozenDictionary(month => month.Name, month => month.Number, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();
}
