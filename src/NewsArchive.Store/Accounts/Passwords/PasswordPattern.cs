namespace NewsArchive.Store.Accounts.Passwords;

/// <summary>Passwords that are a finger's walk rather than a secret.</summary>
internal static class PasswordPattern
{
    // Different signs that a password must at least have, and how much of it may be one walk.
    private const int FewestSigns = 4;
    private const int ShortestWalk = 4;

    private static readonly string[] Rows =
    [
        "01234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qsdfghjklm", "wxcvbn", "qwertzuiop",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm", "1q2w3e4r5t6y7u8i9o0p", "!@#$%^&*()",
    ];

    internal static bool IsTrivial(string password) =>
        password.Distinct().Count() < FewestSigns || IsRepeated(password) || Walked(password) >= password.Length - 3;

    // abc1abc1abc1: no more secret than its piece.
    private static bool IsRepeated(string password) => Enumerable.Range(1, password.Length / 2)
        .Where(length => length < PasswordRules.Shortest)
        .Any(length => Enumerable.Range(length, password.Length - length).All(at => password[at] == password[at - length]));

    /// <summary>How many signs lie in walks along a row, to and fro, or stay where they are.</summary>
    private static int Walked(string password)
    {
        var walked = 0;
        for (var from = 0; from < password.Length;)
        {
            var to = from + 1;
            while (to < password.Length && IsWalk(password[from..(to + 1)]))
                to++;
            if (to - from >= ShortestWalk)
                walked += to - from;
            from = to;
        }

        return walked;
    }

    private static bool IsWalk(string piece)
    {
        var back = string.Concat(piece.Reverse());
        return piece.Distinct().Count() == 1 || Rows.Any(row =>
            row.Contains(piece, StringComparison.Ordinal) || row.Contains(back, StringComparison.Ordinal));
    }
}
