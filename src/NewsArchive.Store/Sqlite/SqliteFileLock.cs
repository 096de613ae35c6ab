using Microsoft.Data.Sqlite;

namespace NewsArchive.Store.Sqlite;

/// <summary>
/// A lock between processes: a file beside the database that one of them holds open. The operating system lets go of it when the
/// process ends, however it ends; the file itself stays.
/// </summary>
internal sealed class SqliteFileLock(string connectionString, string purpose)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly string? _path = PathFor(connectionString, purpose);

    /// <summary>Waits until nobody else holds it.</summary>
    public async Task<IDisposable> TakeAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            if (TryTake() is { } held)
                return held;
            await Task.Delay(Pause, cancellationToken);
        }
    }

    /// <summary>Takes it when nobody else holds it; else null.</summary>
    public IDisposable? TryTake()
    {
        if (_path is null)
            return Stream.Null;
        try
        {
            return new FileStream(_path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(_path))
        {
            return null;
        }
    }

    private static string? PathFor(string connectionString, string purpose)
    {
        var settings = new SqliteConnectionStringBuilder(connectionString);
        return settings.Mode == SqliteOpenMode.Memory || settings.DataSource.StartsWith(':') || settings.DataSource.Length == 0
            ? null
            : Path.GetFullPath(settings.DataSource) + "." + purpose;
    }
}
