namespace NewsArchive.Store;

/// <summary>The database has a form that this program cannot read or bring up to date; nothing in it was touched.</summary>
/// <param name="fault"><see cref="ArchiveFault.TooOld"/> or <see cref="ArchiveFault.TooNew"/>.</param>
public sealed class ArchiveFormException(ArchiveFault fault) : Exception($"The form of the database is unknown: {fault}.")
{
    /// <summary>Whether it is too old or too new.</summary>
    public ArchiveFault Fault => fault;
}
