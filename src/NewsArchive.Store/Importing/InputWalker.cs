namespace NewsArchive.Store.Importing;

/// <summary>
/// Hands out everything under the paths given, each input once and in the same order on every run. Reads a document only when
/// it is asked for the next one, so that memory stays bounded whatever the folder holds.
/// </summary>
/// <param name="expect">Is told how many entries a zip turns out to have, when one is opened.</param>
public sealed class InputWalker(ImportLimits limits, ImportStop stop, Action<int>? expect = null)
{
    private readonly FileWalker _files = new(limits, stop, expect);

    public IEnumerable<ImportInput> Walk(IEnumerable<string> paths) => paths.Distinct(StringComparer.Ordinal).SelectMany(WalkPath);

    /// <summary>How many inputs there are, without opening any; a zip counts as one.</summary>
    public static int Count(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        var count = 0;
        var folders = new Stack<string>();
        foreach (var path in paths.Distinct(StringComparer.Ordinal))
        {
            if (Directory.Exists(path))
                folders.Push(path);
            else
                count++;
        }

        while (folders.TryPop(out var folder) && !cancellationToken.IsCancellationRequested)
        {
            foreach (var entry in FolderEntry.List(folder).Entries)
            {
                if (IsWalked(entry))
                    folders.Push(Path.Join(folder, entry.Name));
                else
                    count++;
            }
        }

        return count;
    }

    private static bool IsWalked(FolderEntry entry) => entry is { IsFolder: true, IsLink: false } && !DocumentNames.IsHidden(entry.Name);

    private IEnumerable<ImportInput> WalkPath(string path)
    {
        if (Directory.Exists(path))
            return WalkFolder(path, path);
        if (File.Exists(path))
            return _files.Walk(path, isNamed: true);
        return [FileWalker.Settled(path, ImportOutcome.Rejected, Missing(path))];
    }

    private IEnumerable<ImportInput> WalkFolder(string folder, string root)
    {
        var (entries, refusal) = FolderEntry.List(folder);
        if (refusal is not null)
            yield return FileWalker.Settled(folder, ImportOutcome.Rejected, refusal);
        foreach (var entry in entries)
        {
            var path = Path.Join(folder, entry.Name);
            foreach (var input in IsWalked(entry) ? WalkFolder(path, root) : WalkEntry(entry, path, root))
                yield return input;
        }
    }

    private IEnumerable<ImportInput> WalkEntry(FolderEntry entry, string path, string root)
    {
        if (entry.IsLink)
        {
            var (outcome, reason) = Links.Judge(path, root);
            return [FileWalker.Settled(path, outcome, reason)];
        }

        return entry.IsFolder
            ? [FileWalker.Settled(path, ImportOutcome.Skipped, ImportMessages.Hidden)]
            : _files.Walk(path, isNamed: false);
    }

    private static ImportMessage Missing(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget is null ? ImportMessages.NotFound : Links.Judge(path, ".").Reason;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return e is ArgumentException ? ImportMessages.NotFound : FileWalker.Explain(e);
        }
    }
}
