using System.Security.Cryptography;
using System.Text;
using NewsArchive.Core.Places;

namespace NewsArchive.Store.Indexing;

/// <summary>The file in which an editor keeps own places and spellings.</summary>
/// <param name="Path">The file.</param>
/// <param name="Fingerprint">The same for equal contents: eight hexadecimal digits.</param>
/// <param name="Places">What it says.</param>
internal sealed record OwnPlacesFile(string Path, string Fingerprint, OwnPlaces Places)
{
    // More lines than are read need no more than this.
    private const int MostBytes = 16 * 1024 * 1024;
    private const int FingerprintBytes = 4;

    /// <summary>The names that it may have; when both are there, the first counts.</summary>
    public static IReadOnlyList<string> Names { get; } = ["plaatsen.tsv", "places.tsv"];

    /// <summary>The file in a folder; null when there is none, or it cannot be read.</summary>
    public static OwnPlacesFile? Find(string folder)
    {
        foreach (var path in Names.Select(name => System.IO.Path.Join(folder, name)).Where(File.Exists))
        {
            if (Read(path) is { } bytes)
                return new OwnPlacesFile(path, FingerprintOf(bytes), OwnPlaces.Read(TextOf(bytes)));
        }

        return null;
    }

    private static byte[]? Read(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var bytes = new byte[Math.Min(file.Length, MostBytes)];
            file.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // With or without a byte-order mark.
    private static string TextOf(byte[] bytes) => new UTF8Encoding().GetString(bytes).TrimStart('\uFEFF');

    private static string FingerprintOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, FingerprintBytes));
}
