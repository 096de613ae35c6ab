using NewsArchive.Core.Articles;

namespace NewsArchive.Core.Parsing.Dates;

/// <summary>
/// Gathers publication, update and reading time from the date lines of a document (rule "Dates"). The first date
/// counts; a second one is reported and kept in the leaves.
/// </summary>
internal sealed class DateLineReader(ParseRun run)
{
    private Moment published;
    private Moment updated;
    private bool isUpdate;

    public int? ReadingMinutes { get; private set; }

    public bool HasPublished => published.Date is not null;

    public ParsedMoment? Published => published.Date is { } date ? published.ToParsed(date) : null;

    /// <summary>An update of which only the time is given was on the day of publication.</summary>
    public ParsedMoment? Updated
    {
        get
        {
            if (updated.Date is { } date)
                return updated.ToParsed(date);
            if (updated.Time is null || published.Date is not { } day)
                return null;
            return new ParsedMoment(day, updated.Time, [published.DateSpan, updated.TimeSpan]);
        }
    }

    /// <summary>
    /// Whether a line is a date line. Once a date is known, only a line without any other word is.
    /// </summary>
    public bool Accepts(DateLine line) => line.IsPure || (!HasPublished && line.IsMixed);

    public void Read(DateLine line)
    {
        var lastDateCounts = true;
        var startsWithLabel = line.Tokens.Any(token => token.Kind is DateTokenKind.PublishedLabel or DateTokenKind.UpdatedLabel);
        isUpdate &= !startsWithLabel;
        foreach (var token in line.Tokens)
        {
            switch (token.Kind)
            {
                case DateTokenKind.PublishedLabel or DateTokenKind.UpdatedLabel:
                    isUpdate = token.Kind == DateTokenKind.UpdatedLabel;
                    break;
                case DateTokenKind.Date:
                    lastDateCounts = TakeDate(line.Text, token, isUpdate ? updated : published);
                    break;
                case DateTokenKind.Time:
                    TakeTime(line.Text, token, lastDateCounts);
                    break;
                case DateTokenKind.Minutes:
                    TakeMinutes(line.Text, token);
                    break;
                case DateTokenKind.Weekday:
                    run.Claim(LeafKind.DateRest, line.Text, token.Part);
                    break;
                case DateTokenKind.Word:
                    run.Claim(LeafKind.DateRest, line.Text, token.Part);
                    run.Report(DiagnosticCodes.DateLineRest, DiagnosticSeverity.Note, line.Text.Locate(token.Part), line.Text.Copy(token.Part));
                    break;
            }
        }

        isUpdate = isUpdate && line.Text[^1] == ':';
    }

    private bool TakeDate(Passage text, DateToken token, Moment known)
    {
        var span = text.Locate(token.Part);
        if (known.Date is null && token.Day is { } day)
        {
            run.Claim(isUpdate ? LeafKind.Updated : LeafKind.Published, span);
            Slot = known with { Date = day, DateSpan = span };
            return true;
        }

        run.Claim(LeafKind.DateRest, span);
        var code = known.Date is not null ? DiagnosticCodes.SecondDate
            : CalendarDay.IsReal(token.A, token.B, token.C) ? DiagnosticCodes.DateOutOfRange : DiagnosticCodes.DateImpossible;
        run.Warn(code, span, text.Copy(token.Part));
        return false;
    }

    private void TakeTime(Passage text, DateToken token, bool dateCounts)
    {
        var span = text.Locate(token.Part);
        var known = Slot;
        if (dateCounts && known.Time is null && token.Time is { } time)
        {
            run.Claim(isUpdate ? LeafKind.Updated : LeafKind.PublishedTime, span);
            Slot = known with { Time = time, TimeSpan = span };
            return;
        }

        run.Claim(LeafKind.DateRest, span);
        if (token.Time is null)
            run.Warn(DiagnosticCodes.TimeImpossible, span, text.Copy(token.Part));
    }

    private void TakeMinutes(Passage text, DateToken token)
    {
        var span = text.Locate(token.Part);
        if (ReadingMinutes is null && token.A is >= 1 and <= 999)
        {
            ReadingMinutes = token.A;
            run.Claim(LeafKind.ReadingMinutes, span);
            return;
        }

        run.Claim(LeafKind.DateRest, span);
        if (token.A is < 1 or > 999)
            run.Warn(DiagnosticCodes.ReadingMinutesOutOfRange, span, text.Copy(token.Part));
    }

    private Moment Slot
    {
        get => isUpdate ? updated : published;
        set => _ = isUpdate ? updated = value : published = value;
    }

    private readonly record struct Moment(DateOnly? Date, SourceSpan DateSpan, TimeOnly? Time, SourceSpan TimeSpan)
    {
        public ParsedMoment ToParsed(DateOnly date)
        {
            if (Time is null)
                return new ParsedMoment(date, null, [DateSpan]);
            return new ParsedMoment(date, Time, DateSpan.Offset < TimeSpan.Offset ? [DateSpan, TimeSpan] : [TimeSpan, DateSpan]);
        }
    }
}
