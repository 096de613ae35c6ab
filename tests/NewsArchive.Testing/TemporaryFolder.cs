namespace NewsArchive.Testing;

/// <summary>A folder of its own for a test, removed afterwards.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("newsarchive-test-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
