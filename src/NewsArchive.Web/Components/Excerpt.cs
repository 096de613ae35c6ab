using System.Globalization;

namespace NewsArchive.Web.Components;

/// <summary>The beginning of a text that may be of any length.</summary>
public static class Excerpt
{
    /// <summary>The text itself when it fits, else as many whole graphemes as do, with an ellipsis.</summary>
    /// <param name="most">The greatest length in UTF-16 units, the ellipsis included.</param>
    public static string Of(string text, int most) => Fits(text, most) ? text : string.Concat(Cut(text, most), "…");

    /// <summary>Whether nothing has to be cut.</summary>
    public static bool Fits(string text, int most) => text.Length <= most;

    private static ReadOnlySpan<char> Cut(string text, int most)
    {
        var end = 0;
        while (end < most)
        {
            var length = StringInfo.GetNextTextElementLength(text.AsSpan(end, Math.Min(text.Length - end, most)));
            if (end + length >= most)
                break;
            end += length;
        }

        return text.AsSpan(0, end).TrimEnd();
    }
}
