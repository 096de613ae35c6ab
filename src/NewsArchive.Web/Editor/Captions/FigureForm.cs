using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Web.Editor.Fields;
using NewsArchive.Web.Editor.Items;

namespace NewsArchive.Web.Editor.Captions;

/// <summary>What is particular about the form of a figure.</summary>
public static class FigureForm
{
    /// <summary>How a figure is read for work on it.</summary>
    public static ItemReading<DeskFigure> Reading(DeskFigureReader figures, long figureId) => new(
        cancellationToken => figures.ReadAsync(figureId, cancellationToken),
        figure => figure.Fields,
        figure => new DeskItem(figure.Article.ArticleId, figure.FigureId));

    /// <summary>The fields of the agency caption; none when the figure has none.</summary>
    public static IEnumerable<FormField> OfAgency(DeskForm form) => form.Fields.Where(field => CorrectedFields.IsOfAgencyCaption(field.Field));

    /// <summary>What stands out about the caption as it is typed.</summary>
    public static IReadOnlyList<CaptionHint> HintsOf(DeskForm form) => CaptionHints.Of(new CaptionFacts(
        CaptionMarkdown.Read(TypedIn(form, CorrectedField.CaptionText)).PlainText,
        TypedIn(form, CorrectedField.CaptionCredit),
        TypedIn(form, CorrectedField.AltText),
        FieldValues.ReadMoment(MomentText.Read(TypedIn(form, CorrectedField.DateCreated)))?.Date));

    /// <summary>What stands in a field; empty when there is no such field.</summary>
    public static string TypedIn(DeskForm form, CorrectedField field) => form.Find(field)?.Typed ?? "";
}
