using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace NewsArchive.Web.Tests.Pages;

/// <summary>What a site writes to its log, a line each, as its operator reads it.</summary>
internal sealed class LogLines : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyList<string> All => [.. _lines];

    /// <summary>Those that say that something was refused.</summary>
    public int Refusals => _lines.Count(line => line.StartsWith("Warning", StringComparison.Ordinal));

    public ILogger CreateLogger(string categoryName) => new Writer(_lines, categoryName);

    public void Dispose()
    {
        // Nothing is held: who reads the lines does so after the site has gone, too.
    }

    private sealed class Writer(ConcurrentQueue<string> lines, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel} {category}: {formatter(state, exception)} {exception}");
    }
}
