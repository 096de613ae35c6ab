namespace NewsArchive.Store;

/// <summary>Makes the archive's database, or brings it to the form that this version of the program knows.</summary>
public abstract class ArchiveMigrator
{
    /// <summary>
    /// Makes folder and database when they are not there, applies the migrations that are missing and clears what a killed import left
    /// half written. Several programs may call it at the same time.
    /// </summary>
    /// <exception cref="ArchiveFormException">The database is of another version of the program; nothing in it was touched.</exception>
    public abstract Task MigrateAsync(CancellationToken cancellationToken);

    /// <summary>Looks whether the database has a form that this program can read or bring up to date; it changes nothing.</summary>
    /// <returns>What is wrong with its form, or null.</returns>
    public abstract Task<ArchiveFault?> FindUnknownFormAsync(CancellationToken cancellationToken);
}
