using MudBlazor;
using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Reader.Filters.Panel;

/// <summary>A period as the calendar holds it, and as an address writes it.</summary>
public static class PanelPeriod
{
    /// <summary>What the calendar shows of a filter; an end that is not given stays open.</summary>
    public static DateRange Of(ArchiveFilter filter) => new(Moment(filter.From?.First), Moment(filter.Until?.Last));

    /// <summary>The filter with the calendar's period, in the shortest form: a whole year or month by its name.</summary>
    public static ArchiveFilter Put(ArchiveFilter filter, DateRange? range)
    {
        var (first, last) = (Day(range?.Start), Day(range?.End));
        if (first is { } from && last is { } until && Whole(from, until) is { } whole)
            return filter with { From = whole, Until = whole, Page = 1 };
        return filter with { From = Named(first), Until = Named(last), Page = 1 };
    }

    private static DatePeriod? Whole(DateOnly first, DateOnly last)
    {
        var name = first.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return new[] { name[..4], name[..7], name }
            .Select(DatePeriod.Find)
            .FirstOrDefault(period => period is not null && period.First == first && period.Last == last);
    }

    private static DatePeriod? Named(DateOnly? day) =>
        day is { } some ? DatePeriod.Find(some.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)) : null;

    private static DateTime? Moment(DateOnly? day) => day?.ToDateTime(TimeOnly.MinValue);

    private static DateOnly? Day(DateTime? moment) => moment is { } some ? DateOnly.FromDateTime(some) : null;
}
