using System.Globalization;
using Microsoft.Extensions.Localization;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components;
using NewsArchive.Web.Components.Lists;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Reader.Filters.Time;

/// <summary>Makes links of a list's timeline: from years to months to days, and back.</summary>
public sealed class TimelineView(ArchiveFilter filter, FilteredList list, IStringLocalizer<ListText> text)
{
    private readonly ArchiveFilter _filter = filter with { Page = 1 };

    public IReadOnlyList<TimelineColumn> ColumnsOf(Timeline timeline) =>
        [.. TimelineSpan.Of(timeline).Select(span => Column(span, timeline.Unit))];

    /// <summary>The way back from a month or a year: each longer time with its address, the longest first; empty when all years are shown.</summary>
    public IReadOnlyList<(string Name, string Address)> WayBack(Timeline timeline)
    {
        if (timeline.Unit == TimelineUnit.Year || timeline.Bars.Count == 0)
            return [];
        var first = timeline.Bars[0].Period.First;
        (string, string) all = (text["TimelineAll"], list.AddressOf(_filter with { From = null, Until = null }));
        return timeline.Unit == TimelineUnit.Month
            ? [all]
            : [all, (Year(first), AddressOf(DatePeriod.Find(Year(first))!))];
    }

    /// <summary>The year or the month whose months or days are shown; null when all years are.</summary>
    public static string? Shown(Timeline timeline) => timeline.Bars.Count == 0 ? null : timeline.Unit switch
    {
        TimelineUnit.Month => Year(timeline.Bars[0].Period.First),
        TimelineUnit.Day => DateText.Month(timeline.Bars[0].Period.First),
        _ => null,
    };

    private static string Year(DateOnly day) => day.ToString("yyyy", CultureInfo.InvariantCulture);

    private TimelineColumn Column(TimelineSpan span, TimelineUnit unit)
    {
        var name = span.From == span.Until ? DateText.Period(span.From) : $"{span.From.Name}–{span.Until.Name}";
        var address = list.AddressOf(_filter with { From = span.From, Until = span.Until });
        return new TimelineColumn(name, Short(span.From, unit), span.Count, list.CountOf(text, span.Count), address, span.IsChosen);
    }

    private string AddressOf(DatePeriod period) => list.AddressOf(_filter with { From = period, Until = period });

    private static string Short(DatePeriod period, TimelineUnit unit) => unit switch
    {
        TimelineUnit.Day => period.First.ToString("%d", CultureInfo.CurrentCulture),
        TimelineUnit.Month => period.First.ToString("MMM", CultureInfo.CurrentCulture).TrimEnd('.'),
        _ => Year(period.First),
    };
}
