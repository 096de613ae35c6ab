using NewsArchive.Store;

namespace NewsArchive.Cli;

/// <summary>Turns what went wrong into a sentence.</summary>
internal static class Failures
{
    private const int NoSpaceOnUnix = 28;
    private const int NoSpaceOnWindows = 112;

    internal static string Explain(Exception exception) => exception switch
    {
        ArchiveException archive => archive.Message,
        OperationCanceledException => CliMessages.Stopped,
        FileNotFoundException { FileName: { } file } => CliMessages.FileMissing(file),
        DirectoryNotFoundException => CliMessages.FolderMissing(exception.Message),
        UnauthorizedAccessException => CliMessages.NoAccess(exception.Message),
        IOException when (exception.HResult & 0xFFFF) is NoSpaceOnUnix or NoSpaceOnWindows => CliMessages.DiskFull,
        IOException => CliMessages.DiskError(exception.Message),
        _ => CliMessages.Unexpected(exception.GetType().Name, exception.Message),
    };

    internal static string Explain(ArchiveFault fault, string connectionString) => fault switch
    {
        ArchiveFault.BadConnection => CliMessages.ConnectionStringWrong(connectionString),
        ArchiveFault.Missing => CliMessages.DatabaseMissing(connectionString),
        ArchiveFault.Unopened => CliMessages.DatabaseUnopened(connectionString),
        ArchiveFault.ReadOnly => CliMessages.DatabaseReadOnly(connectionString),
        ArchiveFault.Busy => CliMessages.DatabaseBusy,
        ArchiveFault.Damaged => CliMessages.NoDatabase(connectionString),
        ArchiveFault.TooOld => CliMessages.DatabaseTooOld(connectionString),
        ArchiveFault.TooNew => CliMessages.DatabaseTooNew(connectionString),
        ArchiveFault.DiskFull => CliMessages.DiskFull,
        _ => CliMessages.DatabaseDiskError(connectionString),
    };
}

/// <summary>The archive could not do its work; the message says why, to the user.</summary>
internal sealed class ArchiveException(string message) : Exception(message);
