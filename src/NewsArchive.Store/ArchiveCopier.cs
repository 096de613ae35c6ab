namespace NewsArchive.Store;

/// <summary>Copies the whole database out of and into the archive while others read and write it. What it does differs by engine.</summary>
public abstract class ArchiveCopier
{
    /// <summary>The file of the database.</summary>
    public abstract string DatabaseFile { get; }

    /// <summary>Writes the database, as it is at one moment, to one new file that only its owner may read.</summary>
    public abstract Task CopyToAsync(string file, CancellationToken cancellationToken);

    /// <summary>
    /// Makes the content of a database file that of the archive, in one step: who reads sees the old or the new. Raises the change numbers
    /// beyond those of both, so that caches drop.
    /// </summary>
    public abstract Task ReplaceByAsync(string file, CancellationToken cancellationToken);

    /// <summary>Moves a database that cannot be opened out of the way, with all that belongs to it.</summary>
    public abstract void SetAside(string file);

    /// <summary>How to open such a file by itself.</summary>
    public abstract string ConnectionStringFor(string file);
}
