using NewsArchive.Web.Auth.Gate;

namespace NewsArchive.Web.Layouts;

/// <summary>A page of the desk's menu.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Key">The name of its title in DeskText.</param>
/// <param name="Needs">What somebody must be allowed to do to see it.</param>
public sealed record DeskMenuEntry(string Path, string Key, Operation Needs = Operation.SeeDesk);

/// <summary>The desk's menu, in its order.</summary>
public static class DeskMenu
{
    /// <summary>The work list, which is also the desk's front page.</summary>
    public const string Root = "/redactie";

    public static readonly IReadOnlyList<DeskMenuEntry> Entries =
    [
        new(Root, "NavWork"),
        new("/redactie/concepten", "NavDrafts"),
        new("/redactie/voorstellen", "NavReview", Operation.Review),
        new("/redactie/geschiedenis", "NavHistory", Operation.SeeHistory),
        new("/redactie/vervangen", "NavReplace", Operation.Replace),
        new("/beheer/gebruikers", "NavUsers", Operation.ManageUsers),
        new("/beheer/importen", "NavImports", Operation.Withdraw),
        new("/beheer/correcties", "NavExchange", Operation.ImportCorrections),
    ];
}
