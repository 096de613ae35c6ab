using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Store.Accounts;
using NewsArchive.Store.Checking;

namespace NewsArchive.Store.Backups;

/// <summary>Opens a copy of the database by itself, apart from the archive in use.</summary>
public sealed class CopyCheck(ArchiveCopier copier)
{
    /// <summary>
    /// What is wrong with the copy; empty when it is sound. An article that was being written when it was copied is invisible in it and is
    /// cleared when the copy is put to use: that is no fault.
    /// </summary>
    internal async Task<IReadOnlyList<CheckFault>> FindFaultsAsync(string file, CancellationToken cancellationToken)
    {
        await using var services = Open(file);
        return await services.GetRequiredService<ArchiveChecker>().FindFaultsAsync(null, cancellationToken)
            .Where(fault => fault.Code != FaultCode.LeftUnfinished)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Brings an older copy to the form of this program, and ends the sessions in it: they may have been ended since.</summary>
    /// <returns>What is wrong with its form when that cannot be done, or null.</returns>
    internal async Task<ArchiveFault?> BringUpToDateAsync(string file, CancellationToken cancellationToken)
    {
        await using var services = Open(file);
        var migrator = services.GetRequiredService<ArchiveMigrator>();
        if (await migrator.FindUnknownFormAsync(cancellationToken) is { } fault)
            return fault;
        await migrator.MigrateAsync(cancellationToken);
        await services.GetRequiredService<SessionBook>().EndEverythingAsync(cancellationToken);
        return null;
    }

    private ServiceProvider Open(string file) =>
        new ServiceCollection().AddNewsArchiveStore(copier.ConnectionStringFor(file)).BuildServiceProvider();
}
