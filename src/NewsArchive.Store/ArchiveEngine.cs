namespace NewsArchive.Store;

/// <summary>Why the engine could not do its work, for reasons that lie outside the program.</summary>
public enum ArchiveFault
{
    /// <summary>The connection string is none, or names no database.</summary>
    BadConnection = 0,

    /// <summary>There is no database there.</summary>
    Missing = 1,

    /// <summary>It cannot be opened.</summary>
    Unopened = 2,

    /// <summary>It may not be written.</summary>
    ReadOnly = 3,

    /// <summary>Another program holds it.</summary>
    Busy = 4,

    /// <summary>What is there is no archive, or it is damaged.</summary>
    Damaged = 5,

    /// <summary>The disk is full.</summary>
    DiskFull = 6,

    /// <summary>The disk cannot be read or written.</summary>
    DiskError = 7,

    /// <summary>It was made by a version of this program from before its first release.</summary>
    TooOld = 8,

    /// <summary>It was made by a newer version of this program.</summary>
    TooNew = 9,
}

/// <summary>What a program has to know about the database's engine without knowing which it is.</summary>
public abstract class ArchiveEngine
{
    /// <summary>What is wrong with the connection before anything is opened, or null. A database that is still to be made is not wrong.</summary>
    public abstract ArchiveFault? ConnectionFault();

    /// <summary>Whether there is a database to open.</summary>
    public abstract bool Exists();

    /// <summary>The folder that the database lies in, and with it the files that belong to the archive; null when it lies in none.</summary>
    public abstract string? Folder { get; }

    /// <summary>The fault that an exception tells of; null when it is something else, such as a defect of the program.</summary>
    public abstract ArchiveFault? FaultOf(Exception exception);
}
