using System.Data.Common;
using NewsArchive.Store;
using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Hosting;

/// <summary>
/// Brings the database to its newest form, and the samples into an empty one. The site listens once the first is done; both run beside
/// the building of the site itself, because the first start should be short.
/// </summary>
public sealed class ArchiveOpening(
    ArchiveMigrator migrator,
    ArchiveEngine engine,
    ArchiveContents contents,
    SampleImport samples,
    IndexNotice index,
    IHostApplicationLifetime lifetime,
    ILogger<ArchiveOpening> logger)
    : IHostedService, IAsyncDisposable
{
    private readonly CancellationToken _stopping = lifetime.ApplicationStopping;
    private readonly TaskCompletionSource _migrated = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task? _work;

    /// <summary>Ends when what can be read is there, and never with a fault.</summary>
    public Task Opened => _work ?? Task.CompletedTask;

    /// <summary>Starts the work; more than once does nothing more.</summary>
    public void Begin() => _work ??= Task.Run(WorkAsync);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        Begin();
        return _migrated.Task;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Opened.WaitAsync(cancellationToken);

    public async ValueTask DisposeAsync() => await Opened;

    private async Task WorkAsync()
    {
        try
        {
            await MigrateAsync();
        }
        catch (Exception fault)
        {
            _migrated.SetException(fault);
            return;
        }
        _migrated.SetResult();
        await ImportSamplesAsync();
    }

    private async Task MigrateAsync()
    {
        if (engine.ConnectionFault() is { } bad)
            throw new StartupException($"Archive{bad}", "");
        try
        {
            await migrator.MigrateAsync(_stopping);
        }
        catch (Exception fault) when (FaultOf(fault) is { } kind)
        {
            throw new StartupException($"Archive{kind}", fault.GetBaseException().Message, fault);
        }
    }

    private async Task ImportSamplesAsync()
    {
        try
        {
            await index.TellAsync(_stopping);
            if (await contents.IsEmptyAsync(_stopping))
                await samples.RunAsync(_stopping);
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // The site is being stopped.
        }
        catch (Exception fault)
        {
            logger.LogError(fault, "The samples could not be imported; the site goes on without them.");
        }
    }

    private ArchiveFault? FaultOf(Exception fault) => engine.FaultOf(fault) ?? fault switch
    {
        IOException or UnauthorizedAccessException => ArchiveFault.ReadOnly,
        // What is there has not the form that a migration expects to find.
        DbException => ArchiveFault.Damaged,
        _ => null,
    };
}
