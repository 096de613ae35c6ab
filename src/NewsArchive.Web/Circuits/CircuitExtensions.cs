using Microsoft.AspNetCore.Antiforgery;

namespace NewsArchive.Web.Circuits;

/// <summary>Circuits for the pages that ask for one, and no trace of them on the others.</summary>
public static class CircuitExtensions
{
    // A circuit that lost its connection keeps half a megabyte: long enough for a tunnel, not for a night.
    private const int MostLost = 50;
    private static readonly TimeSpan LostKept = TimeSpan.FromMinutes(2);

    public static IRazorComponentsBuilder AddCircuits(this IRazorComponentsBuilder components)
    {
        components.AddInteractiveServerComponents(options =>
        {
            options.DisconnectedCircuitMaxRetained = MostLost;
            options.DisconnectedCircuitRetentionPeriod = LostKept;
        });
        var framework = components.Services.Last(service => service.ServiceType == typeof(IAntiforgery));
        components.Services.AddSingleton<IAntiforgery>(provider =>
            new ReadingAntiforgery((IAntiforgery)ActivatorUtilities.CreateInstance(provider, framework.ImplementationType!)));
        return components;
    }
}
