using System.Collections.Immutable;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Captions;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Store.Indexing;

/// <summary>Effective values as the archive keeps them, in the form of parsed ones.</summary>
internal static class StoredValues
{
    public static SpannedText? Text(string? text) => Text(text, []);

    public static ParsedMoment? Moment(DateOnly? day, TimeOnly? time) => day is { } date ? new ParsedMoment(date, time, []) : null;

    public static ParsedFigure ToParsed(Figure figure, Caption? caption, AgencyCaption? agency) =>
        new(figure.Span, agency is null ? null : ToParsed(agency), caption is null ? null : ToParsed(caption)) { AltText = figure.AltText };

    // The row of a caption stays when an editor leaves nothing of it.
    private static ParsedCaption? ToParsed(Caption caption) => caption is { Text: "", Credit: null }
        ? null
        : new ParsedCaption(caption.Span, caption.Text, Text(caption.Credit)) { Markdown = caption.Markdown };

    private static ParsedAgencyCaption ToParsed(AgencyCaption agency) => new()
    {
        Span = agency.Span,
        Text = agency.Text,
        DateCreated = Moment(agency.DateCreated, agency.TimeCreated),
        Flags = Lines(agency.Flags),
        Description = Text(agency.Description),
        LocationShown = Text(agency.LocationShown, agency.LocationSpans),
        CreditLine = Text(agency.CreditLine),
        Creator = Text(agency.Creator),
        Source = Text(agency.Source),
        EditorsNote = Text(agency.EditorsNote),
        Restrictions = Text(agency.Restrictions),
        Verification = Text(agency.Verification, agency.VerificationSpans),
        Rest = Lines(agency.Rest),
    };

    private static SpannedText? Text(string? text, IReadOnlyList<SourceSpan> spans) => text is null ? null : new SpannedText(text, [.. spans]);

    private static ImmutableArray<SpannedText> Lines(string? lines) =>
        lines is null ? [] : [.. lines.Split('\n').Select(line => new SpannedText(line, []))];
}
