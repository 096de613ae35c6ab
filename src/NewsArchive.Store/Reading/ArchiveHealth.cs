using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Store.Reading;

/// <summary>How the archive's database is.</summary>
public enum HealthState
{
    /// <summary>It can be read and has the form that this program knows.</summary>
    Sound = 0,

    /// <summary>It can be read, but migrations are missing.</summary>
    MigrationsMissing = 1,

    /// <summary>It cannot be opened or read.</summary>
    Unreadable = 2,
}

/// <summary>Tells whether the archive can be read.</summary>
public sealed class ArchiveHealth(IDbContextFactory<NewsContext> contexts)
{
    /// <summary>Opens the database and reads a little of it.</summary>
    public async Task<HealthState> CheckAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            if ((await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
                return HealthState.MigrationsMissing;
            await context.Articles.OrderByDescending(a => a.Id).Select(a => a.Id).FirstOrDefaultAsync(cancellationToken);
            return HealthState.Sound;
        }
        catch (DbException)
        {
            return HealthState.Unreadable;
        }
    }
}
