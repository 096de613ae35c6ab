namespace NewsArchive.Store.Importing;

/// <summary>What became of one input.</summary>
public enum ImportOutcome
{
    /// <summary>It is in the archive now.</summary>
    Imported = 0,

    /// <summary>The same bytes were in the archive already.</summary>
    Duplicate = 1,

    /// <summary>It should have been a document and could not be taken in.</summary>
    Rejected = 2,

    /// <summary>It is no document, or its turn did not come.</summary>
    Skipped = 3,
}

/// <summary>What became of one input, as the report says it.</summary>
/// <param name="Path">The path as given, an entry of a zip as <c>a.zip!b.txt</c>. From outside: escape it.</param>
/// <param name="Reason">Why, or what is remarkable about it; null when there is nothing to say. May quote what is from outside.</param>
/// <param name="Article">The address of its article, or null.</param>
public sealed record ImportItem(string Path, ImportOutcome Outcome, string? Reason, string? Article);

/// <summary>How many inputs had which outcome, and what ended the import early, if anything did.</summary>
/// <param name="Ended">Why it ended before all was done; null when it ran to its end.</param>
/// <param name="Fault">What the archive's engine could not do, when that ended it; null also when it was stopped.</param>
public sealed record ImportSummary(int Imported, int Duplicates, int Rejected, int Skipped, string? Ended, ArchiveFault? Fault)
{
    /// <summary>The number of inputs.</summary>
    public int Inputs => Imported + Duplicates + Rejected + Skipped;
}
