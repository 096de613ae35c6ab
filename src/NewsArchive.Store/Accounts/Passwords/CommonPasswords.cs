using System.IO.Compression;

namespace NewsArchive.Store.Accounts.Passwords;

/// <summary>What many people choose (Data/README.md). Read anew each time: it is needed once in a long while.</summary>
internal static class CommonPasswords
{
    private const string Resource = "NewsArchive.Store.Accounts.Passwords.common.bin";

    /// <summary>Whether any of these, in lower case, is among them.</summary>
    internal static bool HasAny(IReadOnlyCollection<string> candidates)
    {
        using var stream = typeof(CommonPasswords).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(new ZLibStream(stream, CompressionMode.Decompress));
        while (reader.ReadLine() is { } word)
        {
            if (candidates.Contains(word))
                return true;
        }

        return false;
    }
}
