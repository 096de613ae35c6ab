namespace NewsArchive.Web.Auth.Gate;

/// <summary>Everything that somebody who is signed in can do. Who may is said in <see cref="OperationTable"/> and nowhere else.</summary>
public enum Operation
{
    /// <summary>Changes one's own name, password, second factor and sessions.</summary>
    ManageOwnAccount = 0,

    /// <summary>Opens the desk's pages.</summary>
    SeeDesk = 1,

    /// <summary>Keeps what one is typing.</summary>
    SaveDraft = 2,

    /// <summary>Takes an item of the work list, and lets it go.</summary>
    Claim = 3,

    /// <summary>Says that an item is done, or is not.</summary>
    MarkDone = 4,

    /// <summary>Reads who changed what.</summary>
    SeeHistory = 5,

    /// <summary>Sends a change in for review.</summary>
    Propose = 6,

    /// <summary>Changes what readers see.</summary>
    Correct = 7,

    /// <summary>Accepts and rejects proposals.</summary>
    Review = 8,

    /// <summary>Takes a correction back.</summary>
    Undo = 9,

    /// <summary>Takes a whole batch back.</summary>
    UndoBatch = 10,

    /// <summary>Replaces words in many captions.</summary>
    Replace = 11,

    /// <summary>Settles a correction whose parsed value changed underneath.</summary>
    Confirm = 12,

    /// <summary>Takes the corrections out as a file.</summary>
    ExportCorrections = 13,

    /// <summary>Brings the corrections of another archive in.</summary>
    ImportCorrections = 14,

    /// <summary>Withdraws an article or an import.</summary>
    Withdraw = 15,

    /// <summary>Brings back what was withdrawn.</summary>
    Restore = 16,

    /// <summary>Brings documents in.</summary>
    ImportDocuments = 17,

    /// <summary>Adds, changes, blocks and erases accounts.</summary>
    ManageUsers = 18,
}
