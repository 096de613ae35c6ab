using NewsArchive.Store;
using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Hosting;

/// <summary>Brings the database to its newest form before the site listens, and the samples into an empty one while it does.</summary>
public sealed class ArchiveOpening(
    ArchiveMigrator migrator, ArchiveEngine engine, ArchiveContents contents, SampleImport samples, ILogger<ArchiveOpening> logger)
    : BackgroundService
{
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when what can be read is there, and never with a fault.</summary>
    public Task Opened => _opened.Task;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (engine.ConnectionFault() is { } bad)
            throw new StartupException($"Archive{bad}", "");
        try
        {
            await migrator.MigrateAsync(cancellationToken);
        }
        catch (Exception fault) when (FaultOf(fault) is { } kind)
        {
            throw new StartupException($"Archive{kind}", fault.GetBaseException().Message, fault);
        }
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Off this thread: the site should listen meanwhile.
        await Task.Yield();
        try
        {
            if (await contents.IsEmptyAsync(stoppingToken))
                await samples.RunAsync(stoppingToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            logger.LogError(fault, "The samples could not be imported; the site goes on without them.");
        }
        finally
        {
            _opened.TrySetResult();
        }
    }

    private ArchiveFault? FaultOf(Exception fault) =>
        engine.FaultOf(fault) ?? (fault is IOException or UnauthorizedAccessException ? ArchiveFault.ReadOnly : null);
}
