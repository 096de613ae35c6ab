using System.Diagnostics;

namespace NewsArchive.Store.Importing;

/// <summary>Reads a stream by the bytes that really come, within limits of size and time.</summary>
internal static class BoundedReader
{
    private const int ChunkBytes = 64 * 1024;

    // How much room is made because a header promises so many bytes.
    private const int LargestGuess = 1024 * 1024;

    /// <summary>All bytes, or why not.</summary>
    internal static (byte[]? Bytes, ImportMessage? Refusal) Read(
        Stream stream, long expected, long limit, ImportMessage tooLarge, TimeSpan time)
    {
        var started = Stopwatch.GetTimestamp();
        using var bytes = new MemoryStream((int)Math.Clamp(expected, 0, LargestGuess));
        var chunk = new byte[ChunkBytes];
        for (int read; (read = stream.Read(chunk)) > 0;)
        {
            if (bytes.Length + read > limit)
                return (null, tooLarge);
            if (Stopwatch.GetElapsedTime(started) > time)
                return (null, ImportMessages.TooSlow(time));
            bytes.Write(chunk, 0, read);
        }

        return (bytes.ToArray(), null);
    }
}
