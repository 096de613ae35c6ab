using NewsArchive.Core.Captions;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Editor.Fields;

namespace NewsArchive.Web.Editor.Captions;

/// <summary>A figure as readers would see it if what is typed were saved.</summary>
/// <param name="Caption">The Dutch caption, or null.</param>
/// <param name="Agency">The agency caption, or null.</param>
/// <param name="AgencyName">The agency as a person reads it, or null.</param>
/// <param name="AltText">Alt Text, or null.</param>
public sealed record TypedCard(CaptionRecord? Caption, AgencyCaptionRecord? Agency, string? AgencyName, string? AltText)
{
    /// <param name="agencyText">The agency caption as it stands in the source; null when the figure has none.</param>
    public static TypedCard Of(DeskForm form, string? agencyText)
    {
        string? Typed(CorrectedField field) => FieldText.Read(field, FigureForm.TypedIn(form, field));
        var (markdown, credit) = (Typed(CorrectedField.CaptionText), Typed(CorrectedField.CaptionCredit));
        var caption = markdown is null && credit is null
            ? null
            : new CaptionRecord(CaptionMarkdown.Read(markdown ?? "").PlainText, credit, markdown);
        var agency = agencyText is null ? null : AgencyOf(agencyText, Typed);
        var made = AgencyNames.Principal(AgencyNames.Find(agency?.CreditLine), credit);
        return new TypedCard(caption, agency, AgencyNames.NameOf(made), Typed(CorrectedField.AltText));
    }

    private static AgencyCaptionRecord AgencyOf(string text, Func<CorrectedField, string?> typed)
    {
        var created = FieldValues.ReadMoment(typed(CorrectedField.DateCreated));
        return new AgencyCaptionRecord
        {
            Text = text,
            DateCreated = created?.Date,
            TimeCreated = created?.Time,
            Flags = typed(CorrectedField.Flags)?.Split('\n', StringSplitOptions.RemoveEmptyEntries) ?? [],
            Description = typed(CorrectedField.Description),
            LocationShown = typed(CorrectedField.LocationShown),
            CreditLine = typed(CorrectedField.CreditLine),
            Creator = typed(CorrectedField.Creator),
            Source = typed(CorrectedField.Source),
            EditorsNote = typed(CorrectedField.EditorsNote),
            Restrictions = typed(CorrectedField.Restrictions),
            Verification = typed(CorrectedField.Verification),
        };
    }
}
