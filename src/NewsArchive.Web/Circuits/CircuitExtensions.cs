using Microsoft.AspNetCore.Antiforgery;

namespace NewsArchive.Web.Circuits;

/// <summary>Circuits for the pages that ask for one, and no trace of them on the others.</summary>
public static class CircuitExtensions
{
    // A circuit that lost its connection keeps half a megabyte: long enough for a tunnel, not for a night.
    private const int MostLost = 50;

    // What a browser hands back of a draft that did not arrive: every field of an item, and what it was typed over.
    private const int LongestMessage = 256 << 10;
    private static readonly TimeSpan LostKept = TimeSpan.FromMinutes(2);

    public static IRazorComponentsBuilder AddCircuits(this IRazorComponentsBuilder components)
    {
        components.AddInteractiveServerComponents(options =>
        {
            options.DisconnectedCircuitMaxRetained = MostLost;
            options.DisconnectedCircuitRetentionPeriod = LostKept;
        }).AddHubOptions(options => options.MaximumReceiveMessageSize = LongestMessage);
        var framework = components.Services.Last(service => service.ServiceType == typeof(IAntiforgery));
        components.Services.AddSingleton<IAntiforgery>(provider =>
            new ReadingAntiforgery((IAntiforgery)ActivatorUtilities.CreateInstance(provider, framework.ImplementationType!)));
        return components;
    }
}
