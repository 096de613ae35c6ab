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
            var isFolder = Directory.Exists(target.FullName);
            if (!isFolder && !File.Exists(target.FullName))
                return (ImportOutcome.Rejected, ImportMessages.DeadLink);
            if (!IsInside(target.FullName, folder))
                return (ImportOutcome.Skipped, ImportMessages.LinkOutside);
            return (ImportOutcome.Skipped, isFolder ? ImportMessages.LinkToFolder : ImportMessages.LinkToFile);
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
        target == root
        || target.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
