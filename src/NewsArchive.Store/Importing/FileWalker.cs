namespace NewsArchive.Store.Importing;

/// <summary>Opens one file of the disk and hands out what is in it: a document, or the entries of a zip.</summary>
internal sealed class FileWalker(ImportLimits limits, ImportStop stop, Action<int>? expect)
{
    private readonly ZipWalker _zips = new(limits, stop, expect);

    /// <param name="isNamed">Whether the user named it: then its own name does not keep it out.</param>
    internal IEnumerable<ImportInput> Walk(string path, bool isNamed)
    {
        var name = Path.GetFileName(path);
        if (!isNamed && DocumentNames.IsHidden(name))
            return [Settled(path, ImportOutcome.Skipped, ImportMessages.Hidden)];
        if (!isNamed && !DocumentNames.MayBeDocument(name))
            return [Settled(path, ImportOutcome.Skipped, ImportMessages.OtherKind)];
        if (stop.Reason is { } reason)
            return [Settled(path, ImportOutcome.Skipped, reason)];
        try
        {
            return Open(path, name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return [Settled(path, ImportOutcome.Rejected, Explain(e))];
        }
    }

    internal static SettledInput Settled(string path, ImportOutcome outcome, ImportMessage reason) => new(path, outcome, reason, null);

    internal static ImportMessage Explain(Exception e) => e switch
    {
        UnauthorizedAccessException => ImportMessages.NoPermission,
        FileNotFoundException or DirectoryNotFoundException => ImportMessages.Unreachable,
        _ => ImportMessages.ReadError,
    };

    private IEnumerable<ImportInput> Open(string path, string name)
    {
        // Pipes, devices and sockets have no length either: they are never opened.
        if (new FileInfo(path).Length == 0)
        {
            return SpecialFiles.IsSpecial(path)
                ? [Settled(path, ImportOutcome.Skipped, ImportMessages.NotRegular)]
                : [Settled(path, ImportOutcome.Rejected, ImportMessages.Empty)];
        }

        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        if (IsZip(stream))
            return WalkZip(stream, path);
        using (stream)
            return [DocumentNames.IsZip(name) ? Settled(path, ImportOutcome.Rejected, ImportMessages.NotAZip) : Read(stream, path, name)];
    }

    private ImportInput Read(FileStream stream, string path, string name)
    {
        var tooLarge = ImportMessages.TooLarge(limits.FileBytes);
        if (stream.Length > limits.FileBytes)
            return Settled(path, ImportOutcome.Rejected, tooLarge);
        var (bytes, refusal) = BoundedReader.Read(stream, stream.Length, limits.FileBytes, tooLarge, limits.FileTime);
        return bytes is null ? Settled(path, ImportOutcome.Rejected, refusal!) : new DocumentInput(path, name, bytes, null, null);
    }

    private IEnumerable<ImportInput> WalkZip(FileStream stream, string path)
    {
        using var opened = stream;
        foreach (var input in _zips.Walk(stream, path, null, new UnpackBudget(limits.UnpackedBytes)))
            yield return input;
    }

    private static bool IsZip(FileStream stream)
    {
        Span<byte> start = stackalloc byte[4];
        var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return ZipDirectory.LooksLikeZip(start[..read]);
    }
}
