using System.Data.Common;
using NewsArchive.Store;
using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Hosting;

/// <summary>
/// Brings the database to its newest form, the samples into an empty one, and into memory what lists count with. The site listens once the
/// first is done; all run beside the building of the site itself, because the first start should be short.
/// </summary>
public sealed class ArchiveOpening(
    ArchiveMigrator migrator,
    ArchiveEngine engine,
    ArchiveContents contents,
    SampleImport samples,
    ArchiveWarmUp warmUp,
    IndexNotice index,
    IHostApplicationLifetime lifetime,
    ILogger<ArchiveOpening> logger)
    : IHostedService, IAsyncDisposable
{
    private readonly CancellationToken _stopping = lifetime.ApplicationStopping;
    private readonly TaskCompletionSource _migrated = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task? _work;

    /// <summary>Ends when what can be read is there, and never with a fault.</summary>
    public Task Opened => _opened.Task;

    /// <summary>Starts the work; more than once does nothing more.</summary>
    public void Begin() => _work ??= Task.Run(WorkAsync);

    public Task StartAsync(CancellationToken cancellationToken)
    {
        Begin();
        return _migrated.Task;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Work.WaitAsync(cancellationToken);

    public async ValueTask DisposeAsync() => await Work;

    private Task Work => _work ?? Task.CompletedTask;

    private async Task WorkAsync()
    {
        try
        {
            await MigrateAsync();
        }
        catch (Exception fault)
        {
            _migrated.SetException(fault);
            _opened.SetResult();
            return;
        }
        _migrated.SetResult();
        await TryAsync(ImportSamplesAsync, "The samples could not be imported; the site goes on without them.");
        _opened.SetResult();
        await TryAsync(() => warmUp.RunAsync(_stopping), "The archive could not be read ahead; the first list will try again.");
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
        await index.TellAsync(_stopping);
        if (await contents.IsEmptyAsync(_stopping))
            await samples.RunAsync(_stopping);
    }

    private async Task TryAsync(Func<Task> work, string loss)
    {
        try
        {
            await work();
        }
        catch (OperationCanceledException) when (_stopping.IsCancellationRequested)
        {
            // The site is being stopped.
        }
        catch (Exception fault)
        {
            logger.LogError(fault, "{Loss}", loss);
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
