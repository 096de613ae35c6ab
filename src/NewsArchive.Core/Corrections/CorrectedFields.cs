using System.Collections.Frozen;

namespace NewsArchive.Core.Corrections;

/// <summary>The fields that can be corrected, and their names in exports and addresses.</summary>
public static class CorrectedFields
{
    private static readonly (CorrectedField Field, TargetKind Kind, string Name)[] Table =
    [
        (CorrectedField.Title, TargetKind.Article, "title"),
        (CorrectedField.Published, TargetKind.Article, "published"),
        (CorrectedField.Byline, TargetKind.Article, "byline"),
        (CorrectedField.Withdrawn, TargetKind.Article, "withdrawn"),
        (CorrectedField.BlockKind, TargetKind.Block, "block-kind"),
        (CorrectedField.CaptionText, TargetKind.Figure, "caption"),
        (CorrectedField.CaptionCredit, TargetKind.Figure, "caption-credit"),
        (CorrectedField.AltText, TargetKind.Figure, "alt-text"),
        (CorrectedField.DateCreated, TargetKind.Figure, "date-created"),
        (CorrectedField.Flags, TargetKind.Figure, "flags"),
        (CorrectedField.Description, TargetKind.Figure, "description"),
        (CorrectedField.LocationShown, TargetKind.Figure, "location-shown"),
        (CorrectedField.CreditLine, TargetKind.Figure, "credit-line"),
        (CorrectedField.Creator, TargetKind.Figure, "creator"),
        (CorrectedField.Source, TargetKind.Figure, "source"),
        (CorrectedField.EditorsNote, TargetKind.Figure, "editors-note"),
        (CorrectedField.Restrictions, TargetKind.Figure, "restrictions"),
        (CorrectedField.Verification, TargetKind.Figure, "verification"),
        (CorrectedField.Place, TargetKind.Block, "place"),
    ];

    private static readonly FrozenDictionary<CorrectedField, string> NameByField = Table.ToFrozenDictionary(row => row.Field, row => row.Name);

    private static readonly FrozenDictionary<string, CorrectedField> FieldByName =
        Table.ToFrozenDictionary(row => row.Name, row => row.Field, StringComparer.Ordinal);

    /// <summary>The fields of a figure that come from the Dutch caption or belong to the photo, then those of the agency caption.</summary>
    public static IReadOnlyList<CorrectedField> OfFigure { get; } =
        [.. Table.Where(row => row.Kind == TargetKind.Figure).Select(row => row.Field)];

    /// <summary>The fields of an agency caption, in IPTC's terms.</summary>
    public static IReadOnlyList<CorrectedField> OfAgencyCaption { get; } = [.. OfFigure.Where(IsOfAgencyCaption)];

    /// <summary>Whether a field belongs to the agency caption of a figure.</summary>
    public static bool IsOfAgencyCaption(CorrectedField field) => field is >= CorrectedField.DateCreated and <= CorrectedField.Verification;

    /// <summary>Whether things of this kind have the field. A place may be named in a headline, which belongs to the article.</summary>
    public static bool Has(TargetKind kind, CorrectedField field) =>
        field == CorrectedField.Place ? kind is TargetKind.Article or TargetKind.Block : Array.Exists(Table, row => row.Field == field && row.Kind == kind);

    /// <summary>The name of a field, as exports and addresses have it.</summary>
    public static string NameOf(CorrectedField field) => NameByField[field];

    /// <summary>The field of a name; null when there is none.</summary>
    public static CorrectedField? Find(string name) => FieldByName.TryGetValue(name, out var field) ? field : null;
}
