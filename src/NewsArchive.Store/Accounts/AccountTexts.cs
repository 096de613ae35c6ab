using System.Net.Mail;

namespace NewsArchive.Store.Accounts;

/// <summary>What an account's name and e-mail address may look like.</summary>
internal static class AccountTexts
{
    /// <summary>The address without spaces around it, or null when it is none.</summary>
    internal static string? Email(string? text)
    {
        var email = text?.Trim() ?? "";
        return email.Length is > 2 and <= AccountsContext.LongestEmail && IsText(email) && !email.Any(char.IsWhiteSpace)
            && MailAddress.TryCreate(email, out var address) && address.Address == email
            ? email
            : null;
    }

    /// <summary>The name without spaces around it, or null when it is none.</summary>
    internal static string? Name(string? text)
    {
        var name = text?.Trim() ?? "";
        return name.Length is > 0 and <= AccountsContext.LongestName && IsText(name) ? name : null;
    }

    internal static bool IsNameOrEmpty(string? text) => string.IsNullOrWhiteSpace(text) || Name(text) is not null;

    /// <summary>How an address is looked for: without regard to case.</summary>
    internal static string Key(string email) => email.Trim().Normalize().ToUpperInvariant();

    // A lone surrogate or a control sign is no name in any language, and a mark of direction can turn a list of names around.
    private static bool IsText(string text) =>
        text.EnumerateRunes().All(rune => rune.Value != 0xFFFD && !System.Text.Rune.IsControl(rune) && rune.Value is not (>= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069));
}
