using NewsArchive.Core.Corrections;

namespace NewsArchive.Web.Editor.Fields;

/// <summary>Values of fields as they stand in the desk's fields, and back.</summary>
public static class FieldText
{
    /// <summary>What a field shows of a value.</summary>
    public static string Show(CorrectedField field, string? value) => IsMoment(field) ? MomentText.Show(value) : value ?? "";

    /// <summary>The value that was typed, as the log will have it; null for none.</summary>
    public static string? Read(CorrectedField field, string typed) =>
        FieldValues.Normalize(field, IsMoment(field) ? MomentText.Read(typed) : typed);

    /// <summary>Whether a field holds a day and a time.</summary>
    public static bool IsMoment(CorrectedField field) => field is CorrectedField.Published or CorrectedField.DateCreated;

    /// <summary>Whether a field has room for more than a line.</summary>
    public static bool HasLines(CorrectedField field) =>
        field is CorrectedField.AltText or CorrectedField.Flags || FieldValues.LongestOf(field) > FieldValues.LongestLine;

    /// <summary>Whether a field holds the agency's English.</summary>
    public static bool IsEnglish(CorrectedField field) => CorrectedFields.IsOfAgencyCaption(field) && field != CorrectedField.DateCreated;
}
