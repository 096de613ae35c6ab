using System.Collections.Immutable;
using NewsArchive.Core.Captions;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Corrections;

/// <summary>The fields of a figure as values, and back.</summary>
internal static class FigureFields
{
    public static string? Read(ParsedFigure figure, CorrectedField field) => field switch
    {
        CorrectedField.CaptionText => figure.Caption?.Markdown ?? (figure.Caption is { Text: { Length: > 0 } text } ? text : null),
        CorrectedField.CaptionCredit => figure.Caption?.Credit?.Text,
        CorrectedField.AltText => figure.AltText,
        _ => figure.Agency is { } agency ? Read(agency, field) : null,
    };

    public static ParsedFigure With(ParsedFigure figure, CorrectedField field, string? value, string? markdown) => field switch
    {
        CorrectedField.CaptionText => WithCaption(figure, value, markdown, figure.Caption?.Credit),
        CorrectedField.CaptionCredit => WithCaption(figure, figure.Caption?.Text, figure.Caption?.Markdown, Text(value)),
        CorrectedField.AltText => figure with { AltText = value },
        _ => figure.Agency is { } agency ? figure with { Agency = With(agency, field, value) } : figure,
    };

    public static SpannedText? Text(string? value) => value is null ? null : new SpannedText(value, []);

    // A caption without text or credit is none; one that an editor adds stands where the figure does.
    private static ParsedFigure WithCaption(ParsedFigure figure, string? text, string? markdown, SpannedText? credit) => figure with
    {
        Caption = string.IsNullOrEmpty(text) && credit is null
            ? null
            : new ParsedCaption(figure.Caption?.Span ?? figure.Span, text ?? "", credit) { Markdown = markdown },
    };

    private static string? Read(ParsedAgencyCaption agency, CorrectedField field) => field switch
    {
        CorrectedField.DateCreated => FieldValues.Of(agency.DateCreated?.Date, agency.DateCreated?.Time),
        CorrectedField.Flags => agency.Flags.IsEmpty ? null : string.Join('\n', agency.Flags.Select(flag => flag.Text)),
        CorrectedField.Description => agency.Description?.Text,
        CorrectedField.LocationShown => agency.LocationShown?.Text,
        CorrectedField.CreditLine => agency.CreditLine?.Text,
        CorrectedField.Creator => agency.Creator?.Text,
        CorrectedField.Source => agency.Source?.Text,
        CorrectedField.EditorsNote => agency.EditorsNote?.Text,
        CorrectedField.Restrictions => agency.Restrictions?.Text,
        CorrectedField.Verification => agency.Verification?.Text,
        _ => null,
    };

    private static ParsedAgencyCaption With(ParsedAgencyCaption agency, CorrectedField field, string? value) => field switch
    {
        CorrectedField.DateCreated => agency with { DateCreated = FieldValues.ReadMoment(value) },
        CorrectedField.Flags => agency with { Flags = Lines(value) },
        CorrectedField.Description => agency with { Description = Text(value) },
        CorrectedField.LocationShown => agency with { LocationShown = Text(value) },
        CorrectedField.CreditLine => agency with { CreditLine = Text(value) },
        CorrectedField.Creator => agency with { Creator = Text(value) },
        CorrectedField.Source => agency with { Source = Text(value) },
        CorrectedField.EditorsNote => agency with { EditorsNote = Text(value) },
        CorrectedField.Restrictions => agency with { Restrictions = Text(value) },
        CorrectedField.Verification => agency with { Verification = Text(value) },
        _ => agency,
    };

    private static ImmutableArray<SpannedText> Lines(string? value) =>
        value is null ? [] : [.. value.Split('\n').Where(line => line.Length > 0).Select(line => new SpannedText(line, []))];
}
