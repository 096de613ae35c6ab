using System.Collections.Immutable;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing;
using NewsArchive.Core.Parsing.Dates;

namespace NewsArchive.Core.Captions;

/// <summary>
/// Full English dates in a description: <c>May 3, 2016</c>, <c>Feb. 6, 2000</c>, <c>08 April 1991</c>, and both ends of
/// <c>May 3-4, 2016</c> (rule "Written dates"). A day in no calendar is none.
/// </summary>
internal static class WrittenDates
{
    public static ImmutableArray<ParsedMoment> Find(ParseRun run, Passage text)
    {
        var dates = ImmutableArray.CreateBuilder<ParsedMoment>();
        for (var at = 0; at < text.Length;)
        {
            var end = char.IsLetterOrDigit(text[at]) && text.StartsWord(at) ? Match(run, text, at, dates) : at;
            at = Math.Max(at + 1, end);
        }

        return dates.ToImmutable();
    }

    // Returns the end of a date at this place, or the place.
    private static int Match(ParseRun run, Passage text, int at, ImmutableArray<ParsedMoment>.Builder dates)
    {
        var spot = char.IsAsciiDigit(text[at]) ? DayFirst(text, at) : MonthFirst(text, at);
        if (spot is not { } found)
            return at;
        foreach (var day in found.Days)
            Add(run, text, found, day, dates);
        return found.End;
    }

    private static void Add(ParseRun run, Passage text, Spot spot, Part day, ImmutableArray<ParsedMoment>.Builder dates)
    {
        if (CalendarDay.Of(DateScanner.Number(text, spot.Year.Start, spot.Year.End), spot.Month, DateScanner.Number(text, day.Start, day.End)) is not { } date)
            return;
        var whole = new Part(spot.Start, spot.End);
        ImmutableArray<SourceSpan> spans = spot.Days.Count == 1
            ? [text.Locate(whole)]
            : [.. new[] { spot.Name, day, spot.Year }.OrderBy(part => part.Start).Select(text.Locate)];
        foreach (var span in spans)
            run.Steps.Add(span.Length);
        dates.Add(new ParsedMoment(date, null, spans));
    }

    // May 3, 2016; Sept. 6 2014; May 3rd, 2016; May 3-4, 2016; May 3 and 4, 2016
    private static Spot? MonthFirst(Passage text, int at)
    {
        if (!char.IsUpper(text[at]))
            return null;
        var nameEnd = DateScanner.LettersEnd(text, at);
        var month = MonthNames.EnglishMonth(text.Slice(new Part(at, nameEnd)));
        if (month == 0)
            return null;
        var days = Days(text, Skip(text, nameEnd, ". "));
        if (days.Count == 0 || Year(text, Skip(text, DayEnd(text, days[^1].End), ", ")) is not { } year)
            return null;
        return new Spot(at, year.End, month, new Part(at, nameEnd), days, year);
    }

    // 08 April 1991; 3 May, 2016; 3-4 May 2016
    private static Spot? DayFirst(Passage text, int at)
    {
        var days = Days(text, at);
        if (days.Count == 0)
            return null;
        var name = Skip(text, DayEnd(text, days[^1].End), " ");
        name = text.At(name, "of ") ? name + 3 : name;
        var nameEnd = DateScanner.LettersEnd(text, name);
        var month = MonthNames.EnglishMonth(text.Slice(new Part(name, nameEnd)));
        if (month == 0 || Year(text, Skip(text, nameEnd, "., ")) is not { } year)
            return null;
        return new Spot(at, year.End, month, new Part(name, nameEnd), days, year);
    }

    private static List<Part> Days(Passage text, int at)
    {
        var days = new List<Part>();
        while (Day(text, at) is { } day && days.Count < 4)
        {
            days.Add(day);
            var end = DayEnd(text, day.End);
            if (text.At(end, " and ") || text.At(end, " to "))
                at = text.At(end, " and ") ? end + 5 : end + 4;
            else if (end < text.Length && text[end] is '-' or '–' or '/')
                at = end + 1;
            else
                break;
        }

        return days;
    }

    private static Part? Day(Passage text, int at)
    {
        var end = DateScanner.DigitsEnd(text, at);
        return end - at is 1 or 2 ? new Part(at, end) : null;
    }

    // Behind 3rd, 4th
    private static int DayEnd(Passage text, int at) =>
        (text.At(at, "st") || text.At(at, "nd") || text.At(at, "rd") || text.At(at, "th")) && text.EndsWord(at + 2) ? at + 2 : at;

    private static Part? Year(Passage text, int at)
    {
        var end = DateScanner.DigitsEnd(text, at);
        return end - at == 4 && text.EndsWord(end) ? new Part(at, end) : null;
    }

    private static int Skip(Passage text, int at, string characters)
    {
        var end = at;
        while (end < text.Length && end < at + 3 && characters.Contains(text[end]))
            end++;
        return end;
    }

    private readonly record struct Spot(int Start, int End, int Month, Part Name, List<Part> Days, Part Year);
}
