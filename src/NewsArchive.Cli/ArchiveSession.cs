using Microsoft.Extensions.DependencyInjection;
using NewsArchive.Store;

namespace NewsArchive.Cli;

/// <summary>The archive of a verb, open while the verb runs.</summary>
internal sealed class ArchiveSession : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly string _connectionString;

    private ArchiveSession(string connectionString)
    {
        _connectionString = connectionString;
        _services = new ServiceCollection().AddNewsArchiveStore(connectionString).BuildServiceProvider();
    }

    /// <summary>Does the work of a verb on an archive.</summary>
    /// <param name="mayMake">Whether the archive is made when there is none.</param>
    /// <exception cref="ArchiveException">The archive could not do it.</exception>
    internal static async Task<int> RunAsync(string connectionString, bool mayMake, Func<ArchiveSession, Task<int>> work)
    {
        await using var session = new ArchiveSession(connectionString);
        var engine = session.Get<ArchiveEngine>();
        if (engine.ConnectionFault() is { } bad)
            throw new ArchiveException(session.Explain(bad));
        if (!mayMake && !engine.Exists())
            throw new ArchiveException(session.Explain(ArchiveFault.Missing));
        try
        {
            if (!mayMake && await session.Get<ArchiveMigrator>().FindUnknownFormAsync(CancellationToken.None) is { } unknown)
                throw new ArchiveException(session.Explain(unknown));
            return await work(session);
        }
        catch (Exception e) when (engine.FaultOf(e) is { } fault)
        {
            throw new ArchiveException(session.Explain(fault));
        }
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    internal T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    internal string Explain(ArchiveFault fault) => Failures.Explain(fault, _connectionString);
}
