using System.Text;

namespace NewsArchive.Web.Components;

/// <summary>In which direction a text runs.</summary>
public static class TextDirection
{
    private const int Enough = 2000;

    /// <summary>
    /// <c>rtl</c> when more of its letters run from right to left than from left to right, else null. The first letter alone does not
    /// decide, as it would with <c>dir="auto"</c>: a Dutch paragraph may open with an Arabic name.
    /// </summary>
    public static string? Of(string text)
    {
        var balance = 0;
        foreach (var rune in text.AsSpan(0, Math.Min(text.Length, Enough)).EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
                balance += IsRightToLeft(rune.Value) ? 1 : -1;
        }

        return balance > 0 ? "rtl" : null;
    }

    // The blocks of Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours, their presentation forms, and the ancient scripts.
    private static bool IsRightToLeft(int letter) => letter
        is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE)
        or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
