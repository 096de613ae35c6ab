namespace NewsArchive.Store.Importing;

/// <summary>What to say of a symbolic link found in a folder. None is followed.</summary>
internal static class Links
{
    internal static (ImportOutcome Outcome, ImportMessage Reason) Judge(string path, string folder)
    {
        try
        {
            if (new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true) is not { } target)
                return (ImportOutcome.Rejected, ImportMessages.DeadLink);
            if (Directory.Exists(target.FullName))
                return (ImportOutcome.Skipped, IsInside(target.FullName, folder) ? ImportMessages.LinkToFolder : ImportMessages.LinkOutside);
            if (!File.Exists(target.FullName))
                return (ImportOutcome.Rejected, ImportMessages.DeadLink);
            return (ImportOutcome.Skipped, IsInside(target.FullName, folder) ? ImportMessages.LinkToFile : ImportMessages.LinkOutside);
        }
        catch (UnauthorizedAccessException)
        {
            return (ImportOutcome.Rejected, ImportMessages.NoPermission);
        }
        catch (IOException)
        {
            // Too many links in a row: a circle.
            return (ImportOutcome.Rejected, ImportMessages.LinkLoop);
        }
    }

    // The folder's own way may run through links, so both are compared in the form without.
    private static bool IsInside(string target, string folder)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var resolved = Directory.ResolveLinkTarget(root, returnFinalTarget: true)?.FullName ?? root;
        return IsBelow(target, root) || IsBelow(target, resolved);
    }

    private static bool IsBelow(string target, string root) =>
        target.Length >= root.Length && target.StartsWith(root, StringComparison.Ordinal)
        && (target.Length == root.Length || target[root.Length] == Path.DirectorySeparatorChar || root.EndsWith(Path.DirectorySeparatorChar));
}
