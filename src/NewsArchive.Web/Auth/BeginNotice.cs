using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using NewsArchive.Store.Accounts;
using NewsArchive.Web.Hosting;

namespace NewsArchive.Web.Auth;

/// <summary>Prints, at a start of an archive without accounts, the one-time link by which the first administrator is made.</summary>
internal sealed class BeginNotice(
    FirstAdministrator first, IServer server, PublicAddress address, IHostApplicationLifetime lifetime, ILogger<BeginNotice> logger)
    : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // When everything listens: before, the addresses are not known.
    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        if (await first.OfferAsync(lifetime.ApplicationStopping) is not { } key)
            return;
        var root = address.Root ?? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
        logger.LogInformation(
            "There are no accounts yet. Make the first administrator (works once, for {Days} days): {Link}",
            OneTimeLinks.Valid.TotalDays, $"{root.TrimEnd('/')}{SignInPaths.Begin}?sleutel={key}");
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
