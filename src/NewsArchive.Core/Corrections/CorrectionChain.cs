using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace NewsArchive.Core.Corrections;

/// <summary>
/// The chain of hashes over the log: each entry's hash covers all that it says and the hash before it, so that no entry can be changed,
/// left out or put in without every later hash being another. The last hash is the head; whoever keeps it elsewhere can also tell that the
/// end was cut off.
/// </summary>
public static class CorrectionChain
{
    /// <summary>What stands for the hash before the first entry.</summary>
    public static string Start { get; } = new('0', 64);

    /// <summary>The hash of an entry: SHA-256 over its fields, each behind its length, so that no two entries run into the same bytes.</summary>
    /// <returns>64 hexadecimal digits in lower case.</returns>
    public static string HashOf(Correction entry)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, entry.PreviousHash);
        Add(hash, entry.Id);
        Add(hash, entry.Sha256);
        Add(hash, (long)entry.Kind);
        Add(hash, entry.Span.Offset);
        Add(hash, entry.Span.Length);
        Add(hash, (long)entry.Field);
        Add(hash, entry.Part);
        Add(hash, entry.Number);
        Add(hash, entry.Before);
        Add(hash, entry.After);
        Add(hash, entry.Parsed);
        Add(hash, entry.Reason);
        Add(hash, entry.AuthorId);
        Add(hash, entry.ReviewerId);
        Add(hash, entry.At.Ticks / TimeSpan.TicksPerMillisecond);
        Add(hash, entry.BatchId);
        Add(hash, entry.Undoes ?? 0);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>An entry as it stands in the log behind another.</summary>
    /// <param name="entry">The entry, whatever its place and hashes are.</param>
    /// <param name="previousId">The place of the entry before it; 0 when it is the first.</param>
    /// <param name="previousHash">The hash of that; <see cref="Start"/> when it is the first.</param>
    public static Correction Behind(Correction entry, long previousId, string previousHash)
    {
        var placed = entry with { Id = previousId + 1, PreviousHash = previousHash };
        return placed with { Hash = HashOf(placed) };
    }

    private static void Add(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }

    private static void Add(IncrementalHash hash, string? text)
    {
        var bytes = Encoding.UTF8.GetBytes(text ?? "");
        Add(hash, text is null ? -1L : bytes.Length);
        hash.AppendData(bytes);
    }
}
