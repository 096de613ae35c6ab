using System.Globalization;
using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Components.Filters;

/// <summary>The values of filters as addresses write them.</summary>
public static class FilterValues
{
    public const string Yes = "ja";
    public const string No = "nee";

    private static readonly (string Name, DateAxis Axis)[] Axes =
        [("gepubliceerd", DateAxis.Published), ("genomen", DateAxis.Taken), ("ingevoerd", DateAxis.Imported)];

    private static readonly (string Name, SortOrder Order)[] Orders =
        [("nieuwste", SortOrder.Newest), ("oudste", SortOrder.Oldest), ("best", SortOrder.Best)];

    private static readonly string[] DutchDays = ["d-M-yyyy", "d/M/yyyy", "d.M.yyyy"];

    public static string NameOf(DateAxis axis) => Axes.First(entry => entry.Axis == axis).Name;

    public static string NameOf(SortOrder order) => Orders.First(entry => entry.Order == order).Name;

    public static DateAxis? FindAxis(string name) => Find(Axes, name);

    public static SortOrder? FindOrder(string name) => Find(Orders, name);

    public static bool? FindPhoto(string name) => name switch
    {
        Yes => true,
        No => false,
        _ => null,
    };

    /// <summary>A day, month or year; also a day as people type it into a form (3-5-2016), which then becomes yyyy-MM-dd.</summary>
    public static DatePeriod? FindPeriod(string text)
    {
        if (DateOnly.TryParseExact(text, DutchDays, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return DatePeriod.Find(text);
    }

    /// <summary>Whether a text has the form of a slug: small letters, digits and hyphens.</summary>
    public static bool IsSlug(string text) => text.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');

    /// <summary>The order of a list whose address names none: best first when words are looked for.</summary>
    public static SortOrder UsualOrder(string? query) => query is null ? SortOrder.Newest : SortOrder.Best;

    private static T? Find<T>((string Name, T Value)[] entries, string name)
        where T : struct
    {
        foreach (var entry in entries)
        {
            if (entry.Name == name)
                return entry.Value;
        }
        return null;
    }
}
