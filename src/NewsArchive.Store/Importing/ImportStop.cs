namespace NewsArchive.Store.Importing;

/// <summary>Says that an import has to end, and why; what is left then goes into the report without being read.</summary>
public sealed class ImportStop
{
    private ImportMessage? _reason;

    /// <summary>Null while the import goes on.</summary>
    public ImportMessage? Reason => Volatile.Read(ref _reason);

    /// <summary>The first reason counts.</summary>
    public void Because(ImportMessage reason) => Interlocked.CompareExchange(ref _reason, reason, null);
}
