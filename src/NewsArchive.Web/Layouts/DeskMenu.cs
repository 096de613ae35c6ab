namespace NewsArchive.Web.Layouts;

/// <summary>A page of the desk's menu.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Key">The name of its title in DeskText.</param>
public sealed record DeskMenuEntry(string Path, string Key);

/// <summary>The desk's menu, in its order.</summary>
public static class DeskMenu
{
    /// <summary>The work list, which is also the desk's front page.</summary>
    public const string Root = "/redactie";

    public static readonly IReadOnlyList<DeskMenuEntry> Entries =
    [
        new(Root, "NavWork"),
        new("/redactie/concepten", "NavDrafts"),
        new("/redactie/voorstellen", "NavReview"),
        new("/redactie/geschiedenis", "NavHistory"),
        new("/redactie/vervangen", "NavReplace"),
    ];
}
