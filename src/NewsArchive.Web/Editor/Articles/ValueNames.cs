using Microsoft.Extensions.Localization;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Web.Editor.Fields;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Editor.Articles;

/// <summary>Values that are no words, in words: kinds of blocks, and places.</summary>
public sealed class ValueNames
{
    private readonly IStringLocalizer<EditText> _text;
    private readonly Dictionary<string, string> _places = [];

    public ValueNames(IStringLocalizer<EditText> text, DeskArticle article)
    {
        _text = text;
        foreach (var place in article.Places)
        {
            if (place is { PlaceId: { } id, Label: { } label })
                _places.TryAdd(FieldValues.Of(id), label);
        }
    }

    /// <summary>Remembers what a place that was chosen is called.</summary>
    public void Remember(DeskPlaceChoice choice) => _places[FieldValues.Of(choice.PlaceId)] = NameOf(choice);

    public static string NameOf(DeskPlaceChoice choice) => choice.Within.Length == 0 ? choice.Name : $"{choice.Name}, {choice.Within}";

    /// <summary>What a field's text says.</summary>
    public string Shown(FormField field, string text) => field.Field switch
    {
        CorrectedField.BlockKind when FieldValues.ReadBlockKind(text) is { } kind => _text[$"Block{kind}"],
        CorrectedField.Place => PlaceOf(text),
        _ => text,
    };

    private string PlaceOf(string text) => text switch
    {
        "" => _text["PlaceUndecided"],
        FieldValues.NoPlace => _text["PlaceRejected"],
        _ => _places.GetValueOrDefault(text, text),
    };
}
