using System.Runtime.InteropServices;
using System.Text;

namespace NewsArchive.Store.Importing;

/// <summary>Tells pipes, devices and sockets from files without opening them: opening a pipe waits for ever.</summary>
internal static class SpecialFiles
{
    private const int CurrentFolder = -100;
    private const uint AskType = 1;
    private const int ModeOffset = 28;
    private const int TypeMask = 0xF000;
    private const int RegularFile = 0x8000;

    /// <summary>Whether it is surely no regular file. .NET has no call for it; statx has the same layout on every Linux.</summary>
    internal static bool IsSpecial(string path)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        var buffer = new byte[256];
        try
        {
            if (Statx(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), 0, AskType, buffer) != 0)
                return false;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }

        return (BitConverter.ToUInt16(buffer, ModeOffset) & TypeMask) != RegularFile;
    }

    [DllImport("libc", EntryPoint = "statx")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Statx(int folder, byte[] path, int flags, uint mask, byte[] result);
}
