using System.Globalization;

namespace NewsArchive.Store.Importing;

/// <summary>A sentence in both languages.</summary>
public sealed record ImportMessage(string Dutch, string English)
{
    /// <summary>The longest text in UTF-16 units; a longer one is cut with an ellipsis, never inside a character.</summary>
    public const int MaxLength = 1000;

    /// <summary>The sentence in a language: English for <c>en</c>, Dutch for all others.</summary>
    public string In(CultureInfo culture) => Bounded(culture.TwoLetterISOLanguageName == "en" ? English : Dutch, MaxLength);

    public static ImportMessage Join(IReadOnlyList<ImportMessage> messages) =>
        new(string.Join(' ', messages.Select(m => m.Dutch)), string.Join(' ', messages.Select(m => m.English)));

    internal static string Bounded(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var cut = 0;
        while (cut + StringInfo.GetNextTextElementLength(text, cut) is var next && next < length)
            cut = next;
        return string.Concat(text.AsSpan(0, cut), "…");
    }
}
