using Microsoft.Extensions.Localization;
using NewsArchive.Core.Corrections;
using NewsArchive.Core.Places;
using NewsArchive.Store.Editing;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Components.Corrections;

/// <summary>Values of corrected fields as people read them, rather than as the log keeps them.</summary>
public static class ShownValues
{
    /// <summary>A value in words; null when the field is empty.</summary>
    public static string? Of(CorrectedField field, string? value, IStringLocalizer<FieldWords> text, Gazetteer places) => field switch
    {
        _ when value is null => null,
        CorrectedField.CaptionText => CaptionMarkdown.Read(value).PlainText,
        CorrectedField.Published or CorrectedField.DateCreated => FieldValues.ReadMoment(value) is { } moment
            ? DateText.InFull(moment.Date, moment.Time)
            : value,
        CorrectedField.BlockKind => FieldValues.ReadBlockKind(value) is { } kind ? text[$"Block{kind}"] : value,
        CorrectedField.Place when value == FieldValues.NoPlace => text["NoPlace"],
        CorrectedField.Place => FieldValues.ReadPlace(value) is { } id && places.Find(id) is { } place
            ? string.Join(", ", places.AncestorsOf(place).Select(above => above.Name).Prepend(place.Name))
            : value,
        _ => value,
    };

    /// <summary>Two values of a field beside each other. Captions that differ in emphasis or links alone are shown with the signs of those.</summary>
    public static (string? Before, string? After) Pair(
        CorrectedField field, string? before, string? after, IStringLocalizer<FieldWords> text, Gazetteer places)
    {
        var (old, current) = (Of(field, before, text, places), Of(field, after, text, places));
        return old == current ? (before, after) : (old, current);
    }
}
