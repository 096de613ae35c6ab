using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace NewsArchive.Store.Tests.Importing;

/// <summary>A folder of things to import, removed afterwards.</summary>
public sealed class InputFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("newsarchive-input-");

    public string Root => _folder.FullName;

    public string PathOf(string name) => Path.Join(Root, name);

    public InputFolder Text(string name, string text) => Bytes(name, Encoding.UTF8.GetBytes(text));

    public InputFolder Bytes(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
        return this;
    }

    public InputFolder Link(string name, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.CreateSymbolicLink(PathOf(name), target);
        return this;
    }

    public InputFolder Zip(string name, params (string Entry, byte[] Content)[] entries) => Bytes(name, ZipOf(entries));

    public static byte[] ZipOf(params (string Entry, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    public void Dispose()
    {
        // .NET cannot remove a name that is no UTF-8.
        using var remove = Process.Start("rm", ["-rf", Root]);
        remove.WaitForExit();
    }
}
