namespace NewsArchive.Store;

/// <summary>Files and folders that nobody but their owner may read.</summary>
internal static class OwnerFile
{
    private const UnixFileMode ReadWrite = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>A new file; fails when there is one.</summary>
    internal static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = ReadWrite;
        return new FileStream(path, options);
    }

    internal static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, ReadWrite | UnixFileMode.UserExecute);
    }
}
