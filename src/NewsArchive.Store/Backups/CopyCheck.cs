using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
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

    /// <summary>Brings an older copy to the form of this program.</summary>
    /// <returns>False when the copy is of a newer program.</returns>
    internal async Task<bool> BringUpToDateAsync(string file, CancellationToken cancellationToken)
    {
        await using var services = Open(file);
        var contexts = services.GetRequiredService<IDbContextFactory<NewsContext>>();
        await using (var context = await contexts.CreateDbContextAsync(cancellationToken))
        {
            var applied = await context.Database.GetAppliedMigrationsAsync(cancellationToken);
            if (applied.Except(context.Database.GetMigrations(), StringComparer.Ordinal).Any())
                return false;
        }

        await services.GetRequiredService<ArchiveMigrator>().MigrateAsync(cancellationToken);
        return true;
    }

    private ServiceProvider Open(string file) =>
        new ServiceCollection().AddNewsArchiveStore(copier.ConnectionStringFor(file)).BuildServiceProvider();
}
