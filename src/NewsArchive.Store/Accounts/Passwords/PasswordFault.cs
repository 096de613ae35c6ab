namespace NewsArchive.Store.Accounts.Passwords;

/// <summary>Why a password is refused.</summary>
public enum PasswordFault
{
    /// <summary>Fewer than <see cref="PasswordRules.Shortest"/> signs.</summary>
    TooShort = 0,

    /// <summary>More than <see cref="PasswordRules.Longest"/> signs.</summary>
    TooLong = 1,

    /// <summary>It holds a name or the e-mail address of whose it is, or the name of this site.</summary>
    Personal = 2,

    /// <summary>One sign again and again, a row of the alphabet or of the keyboard, or one piece repeated.</summary>
    Pattern = 3,

    /// <summary>Many people have it, with or without figures around it.</summary>
    Common = 4,
}
