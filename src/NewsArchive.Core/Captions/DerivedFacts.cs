using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary>What follows from the fields of an agency caption, read again from their values: an editor may have put others there.</summary>
internal static class DerivedFacts
{
    public static ParsedAgencyCaption Of(ParsedAgencyCaption caption)
    {
        var agencies = caption.CreditLine is { } line ? AgencyNames.Find(line.Text) : [];
        if (caption.Description is not { Text: { Length: > 0 } text })
            return caption with { Agencies = agencies, WrittenDates = [] };
        var run = new ParseRun(new SourceText(text, SourceEncoding.Utf8, false, []), new StepCounter());
        var dates = WrittenDates.Find(run, run.Fold(0, text.Length));
        return caption with { Agencies = agencies, WrittenDates = [.. dates.Select(date => date with { Spans = [] })] };
    }
}
