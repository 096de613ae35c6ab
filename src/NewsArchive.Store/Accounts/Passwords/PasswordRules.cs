using System.Globalization;
using System.Text;

namespace NewsArchive.Store.Accounts.Passwords;

/// <summary>
/// Which passwords are refused: short ones and those that somebody would guess. There is no rule about which kinds of signs it must hold, because
/// such rules make people choose what is easy to guess (NIST SP 800-63B, 3.1.1.2).
/// </summary>
public static class PasswordRules
{
    public const int Shortest = 10;
    public const int Longest = 200;

    // A shorter part of a name is in too many words.
    private const int ShortestPart = 4;
    private static readonly string[] SiteNames = ["newsarchive", "nieuwsarchief"];

    /// <summary>The first reason for which a password is refused, or null.</summary>
    /// <param name="own">Name, public name and e-mail address of whose it is to be.</param>
    public static PasswordFault? Check(string password, params IEnumerable<string?> own)
    {
        if (password.EnumerateRunes().Count() < Shortest)
            return PasswordFault.TooShort;
        if (password.Length > Longest)
            return PasswordFault.TooLong;
        var folded = Fold(password);
        if (HoldsAny(folded, own))
            return PasswordFault.Personal;
        if (PasswordPattern.IsTrivial(folded))
            return PasswordFault.Pattern;
        return CommonPasswords.HasAny(Hearts(folded)) ? PasswordFault.Common : null;
    }

    // "Jan de Vries" and "jan.devries@krant.example" lie in jandevries2024, and Vries alone in a password is too near as well.
    private static bool HoldsAny(string folded, IEnumerable<string?> own)
    {
        var letters = Letters(folded);
        return own.OfType<string>().Select(Fold)
            .SelectMany(text => (string[])[Letters(text), Letters(text.Split('@')[0]), .. text.Split([' ', '@', '.', '-', '_', '+'])])
            .Concat(SiteNames)
            .Any(part => part.Length >= ShortestPart && letters.Contains(part, StringComparison.Ordinal));
    }

    /// <summary>The password itself, and what is left of it without what people put around a word and in the place of its letters.</summary>
    private static HashSet<string> Hearts(string folded)
    {
        var bare = Trim(folded);
        var read = Trim(Unmask(folded));
        var hearts = new HashSet<string>(StringComparer.Ordinal) { folded, bare, read, Unmask(bare) };
        foreach (var heart in hearts.ToList().Where(heart => heart.Length % 2 == 0 && heart[..(heart.Length / 2)] == heart[(heart.Length / 2)..]))
            hearts.Add(heart[..(heart.Length / 2)]);
        hearts.Remove("");
        return hearts;
    }

    private static string Trim(string text)
    {
        var from = 0;
        var to = text.Length;
        while (from < to && !char.IsLetter(text[from]))
            from++;
        while (to > from && !char.IsLetter(text[to - 1]))
            to--;
        return text[from..to];
    }

    private static string Unmask(string text) => string.Concat(text.Select(sign => sign switch
    {
        '0' => 'o',
        '1' or '!' => 'i',
        '3' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        _ => sign,
    }));

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    private static string Fold(string text) => string.Concat(text.Normalize(NormalizationForm.FormKD)
        .Where(sign => CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
}
