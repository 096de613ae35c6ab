using System.IO.Enumeration;

namespace NewsArchive.Store.Importing;

/// <summary>A name in a folder. Links are told apart and not followed.</summary>
internal readonly record struct FolderEntry(string Name, bool IsFolder, bool IsLink)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>What is in a folder by name, so that every run takes the same order; or why it cannot be listed.</summary>
    internal static (FolderEntry[] Entries, ImportMessage? Refusal) List(string folder)
    {
        try
        {
            var entries = new FileSystemEnumerable<FolderEntry>(
                folder,
                static (ref FileSystemEntry e) => new FolderEntry(
                    e.FileName.ToString(),
                    e.IsDirectory,
                    e.Attributes.HasFlag(FileAttributes.ReparsePoint)),
                Everything).ToArray();
            Array.Sort(entries, static (a, b) => string.CompareOrdinal(a.Name, b.Name));
            return (entries, null);
        }
        catch (UnauthorizedAccessException)
        {
            return ([], ImportMessages.NoPermission);
        }
        catch (DirectoryNotFoundException)
        {
            return ([], ImportMessages.Unreachable);
        }
        catch (IOException)
        {
            return ([], ImportMessages.ReadError);
        }
    }
}
