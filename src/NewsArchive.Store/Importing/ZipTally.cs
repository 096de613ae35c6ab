namespace NewsArchive.Store.Importing;

/// <summary>Counts what became of the entries of a zip file and of the zips inside it.</summary>
public sealed class ZipTally(ZipTally? parent)
{
    private int _entries;
    private int _accepted;
    private ImportMessage? _firstRejection;

    public ZipTally? Parent => parent;

    public void Count(ImportOutcome outcome, ImportMessage? reason)
    {
        for (var zip = this; zip is not null; zip = zip.Parent)
        {
            zip._entries++;
            if (outcome is ImportOutcome.Imported or ImportOutcome.Duplicate)
                zip._accepted++;
            else if (outcome == ImportOutcome.Rejected)
                zip._firstRejection ??= reason;
        }
    }

    /// <summary>What to say of the zip itself: rejected when it held documents and none could be taken in.</summary>
    public (ImportOutcome Outcome, ImportMessage Reason) Conclude() => (_accepted, _firstRejection) switch
    {
        (0, { } reason) => (ImportOutcome.Rejected, ImportMessages.NothingFromZip(reason)),
        _ when _entries == 0 => (ImportOutcome.Skipped, ImportMessages.EmptyZip),
        _ => (ImportOutcome.Skipped, ImportMessages.ZipOpened(_entries)),
    };
}
