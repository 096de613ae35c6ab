using System.Buffers.Binary;
using System.IO.Compression;

namespace NewsArchive.Core.Places;

/// <summary>Reads the columns of the embedded data file one after the other; its twin is Build/datafile.py.</summary>
internal sealed class GazetteerFile
{
    private const int Version = 1;
    private const string Resource = "NewsArchive.Core.Places.places.bin";

    private readonly byte[] _data;
    private int _position;

    private GazetteerFile(byte[] data) => _data = data;

    /// <summary>The embedded file as it stands in the assembly.</summary>
    public static Stream OpenResource() =>
        typeof(GazetteerFile).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is not in the assembly");

    /// <summary>Unpacks the embedded file, whose first bytes tell how long it becomes.</summary>
    public static GazetteerFile Open()
    {
        using var packed = OpenResource();
        Span<byte> length = stackalloc byte[4];
        packed.ReadExactly(length);
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        var data = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
        unpacked.ReadExactly(data);
        var file = new GazetteerFile(data);
        if (file.Number() != Version)
            throw new InvalidOperationException("The data file is of another version: run Build/build.py.");
        return file;
    }

    public int Number()
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(_data.AsSpan(_position));
        _position += 4;
        return value;
    }

    public short Year()
    {
        var value = BinaryPrimitives.ReadInt16LittleEndian(_data.AsSpan(_position));
        _position += 2;
        return value;
    }

    public ReadOnlySpan<byte> Bytes(int count)
    {
        var bytes = _data.AsSpan(_position, count);
        _position += count;
        return bytes;
    }

    /// <summary>A column of integers of which all lowest bytes come first, then all second bytes, and so on.</summary>
    public int[] Integers(int count)
    {
        var bytes = Bytes(count * 4);
        var values = new int[count];
        for (var i = 0; i < count; i++)
            values[i] = bytes[i] | bytes[i + count] << 8 | bytes[i + 2 * count] << 16 | bytes[i + 3 * count] << 24;
        return values;
    }

    public ushort[] Shorts(int count)
    {
        var bytes = Bytes(count * 2);
        var values = new ushort[count];
        for (var i = 0; i < count; i++)
            values[i] = (ushort)(bytes[i] | bytes[i + count] << 8);
        return values;
    }

    /// <summary>A column of 64-bit numbers, each given as its difference from the one before.</summary>
    public long[] Differences(int count)
    {
        var bytes = Bytes(count * 8);
        var values = new long[count];
        long before = 0;
        for (var i = 0; i < count; i++)
        {
            ulong difference = 0;
            for (var b = 7; b >= 0; b--)
                difference = difference << 8 | bytes[i + b * count];
            values[i] = before += (long)difference;
        }

        return values;
    }
}
