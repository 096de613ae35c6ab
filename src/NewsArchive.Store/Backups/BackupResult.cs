using NewsArchive.Store.Checking;

namespace NewsArchive.Store.Backups;

/// <summary>How a backup or a restore went.</summary>
public enum BackupOutcome
{
    /// <summary>It is done.</summary>
    Done = 0,

    /// <summary>There is a file of that name already.</summary>
    FileExists = 1,

    /// <summary>The file is no backup.</summary>
    NoBackup = 2,

    /// <summary>The backup is not whole: a file in it is missing, too many, or not what the manifest says.</summary>
    Damaged = 3,

    /// <summary>The backup holds a name that leads out of the archive.</summary>
    UnsafeName = 4,

    /// <summary>The backup was made by a newer version of the program.</summary>
    TooNew = 5,

    /// <summary>The database in it has faults.</summary>
    Unsound = 6,

    /// <summary>The backup was made by a version from before the first release.</summary>
    TooOld = 7,
}

/// <summary>How a backup or a restore went.</summary>
/// <param name="Detail">The file that it is about, or null. From outside: escape it.</param>
/// <param name="Faults">What the check found, when it is unsound.</param>
/// <param name="Previous">Where the archive that was there is kept, after a restore; or null.</param>
public sealed record BackupResult(BackupOutcome Outcome, string? Detail, IReadOnlyList<CheckFault> Faults, string? Previous)
{
    internal static BackupResult Of(BackupOutcome outcome, string? detail = null) => new(outcome, detail, [], null);
}
