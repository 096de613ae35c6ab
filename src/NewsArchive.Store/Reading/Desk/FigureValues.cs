using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;

namespace NewsArchive.Store.Reading.Desk;

/// <summary>A figure with what stands under it.</summary>
internal sealed record FigureParts(Figure Figure, Caption? Caption, AgencyCaption? Agency)
{
    /// <summary>By what it is known in lists.</summary>
    public string Label => FigureLabel.Of(Caption?.Text, Agency?.Description, Agency?.Text);
}

/// <summary>The effective values of a figure, in the forms that corrections have.</summary>
internal static class FigureValues
{
    /// <summary>The value of a field; null when it has none.</summary>
    public static string? Of(FigureParts figure, CorrectedField field) => field switch
    {
        CorrectedField.CaptionText => figure.Caption is { } caption ? FieldReading.CaptionValue(caption.Text, caption.Markdown) : null,
        CorrectedField.CaptionCredit => figure.Caption?.Credit,
        CorrectedField.AltText => figure.Figure.AltText,
        _ => figure.Agency is { } agency ? Of(agency, field) : null,
    };

    private static string? Of(AgencyCaption agency, CorrectedField field) => field switch
    {
        CorrectedField.DateCreated => FieldValues.Of(agency.DateCreated, agency.TimeCreated),
        CorrectedField.Flags => agency.Flags,
        CorrectedField.Description => agency.Description,
        CorrectedField.LocationShown => agency.LocationShown,
        CorrectedField.CreditLine => agency.CreditLine,
        CorrectedField.Creator => agency.Creator,
        CorrectedField.Source => agency.Source,
        CorrectedField.EditorsNote => agency.EditorsNote,
        CorrectedField.Restrictions => agency.Restrictions,
        CorrectedField.Verification => agency.Verification,
        _ => null,
    };
}
