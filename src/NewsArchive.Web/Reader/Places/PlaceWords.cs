using System.Globalization;
using Microsoft.Extensions.Localization;
using NewsArchive.Core.Places;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Reader.Places;

/// <summary>What places are called, in the reader's language.</summary>
public static class PlaceWords
{
    public static string NameOf(PlaceCount place) => IsEnglish ? place.EnglishName : place.Name;

    /// <summary>What sort of place it is: land, provincie of regio, plaats.</summary>
    public static string KindOf(PlaceKind kind, IStringLocalizer<PlaceText> text) => text[$"Kind{kind}"];

    /// <summary>A text about a number, in its singular or plural.</summary>
    /// <param name="key">The plural; the singular's name ends in One.</param>
    public static string CountOf(IStringLocalizer<PlaceText> text, string key, int number) =>
        number == 1 ? text[key + "One"] : text[key, DateText.Count(number)];

    /// <summary>Order of names in the reader's language.</summary>
    public static StringComparer Order => StringComparer.Create(CultureInfo.CurrentUICulture, ignoreCase: true);

    /// <summary>The letter that a name stands under in an index: without diacritics, or # for what begins with no letter of A to Z.</summary>
    public static string LetterOf(string name)
    {
        var letter = name.Normalize(System.Text.NormalizationForm.FormD).FirstOrDefault(char.IsAsciiLetter);
        return letter == default || !char.IsLetter(name[0]) ? "#" : letter.ToString().ToUpperInvariant();
    }

    private static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
}
