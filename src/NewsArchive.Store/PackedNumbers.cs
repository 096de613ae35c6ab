namespace NewsArchive.Store;

/// <summary>Whole numbers from zero as seven bits a byte, the lowest first: small ones take one byte.</summary>
internal static class PackedNumbers
{
    // As many bytes as a positive long needs.
    private const int MostBytes = 9;

    /// <summary>Writes a number.</summary>
    /// <param name="number">Zero or more.</param>
    public static void Write(MemoryStream stream, long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var rest = (ulong)number;
        for (; rest >= 0x80; rest >>= 7)
            stream.WriteByte((byte)(rest | 0x80));
        stream.WriteByte((byte)rest);
    }

    /// <summary>Takes a number from the front; null when there is none.</summary>
    public static long? Read(ref ReadOnlySpan<byte> packed)
    {
        long number = 0;
        for (var i = 0; i < packed.Length && i < MostBytes; i++)
        {
            number |= (long)(packed[i] & 0x7F) << (7 * i);
            if (packed[i] >= 0x80)
                continue;
            packed = packed[(i + 1)..];
            return number;
        }

        return null;
    }

    /// <summary>Takes a number that is no larger than a limit; null when there is none.</summary>
    public static int? Read(ref ReadOnlySpan<byte> packed, int most) =>
        Read(ref packed) is { } number && number <= most ? (int)number : null;
}
