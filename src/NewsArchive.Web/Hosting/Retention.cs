using System.Data.Common;
using NewsArchive.Store.Editing;

namespace NewsArchive.Web.Hosting;

/// <summary>Forgets about people what is no longer needed: when the archive has opened, and then twice a day.</summary>
internal sealed class Retention(ProposalRegister proposals, ArchiveOpening opening, TimeProvider time, ILogger<Retention> logger) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromHours(12);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await opening.Opened.WaitAsync(stoppingToken);
        using var timer = new PeriodicTimer(Between, time);
        do
        {
            try
            {
                await proposals.ForgetContactsAsync(stoppingToken);
            }
            catch (DbException fault)
            {
                logger.LogError(fault, "What is no longer needed could not be forgotten; it will be tried again.");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
