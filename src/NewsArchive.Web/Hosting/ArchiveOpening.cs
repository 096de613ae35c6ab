using NewsArchive.Store;

namespace NewsArchive.Web.Hosting;

/// <summary>Brings the database to its newest form before the site listens, and the samples into an empty one while it does.</summary>
public sealed class ArchiveOpening(ArchiveMigrator migrator) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => migrator.MigrateAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
