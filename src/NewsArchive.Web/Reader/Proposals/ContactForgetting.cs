using System.Data.Common;
using NewsArchive.Store.Editing;

namespace NewsArchive.Web.Reader.Proposals;

/// <summary>Once a day forgets how proposers can be reached, where that is no longer needed.</summary>
public sealed class ContactForgetting(ProposalRegister proposals, TimeProvider time, ILogger<ContactForgetting> logger) : BackgroundService
{
    // By then the archive is open; were it not, the next day will do.
    private static readonly TimeSpan AtFirst = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Each = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            for (var wait = AtFirst; ; wait = Each)
            {
                await Task.Delay(wait, time, stoppingToken);
                await ForgetAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops.
        }
    }

    private async Task ForgetAsync(CancellationToken stoppingToken)
    {
        try
        {
            await proposals.ForgetContactsAsync(stoppingToken);
        }
        catch (DbException fault)
        {
            logger.LogWarning(fault, "Contacts of proposers could not be forgotten; it is tried again tomorrow.");
        }
    }
}
