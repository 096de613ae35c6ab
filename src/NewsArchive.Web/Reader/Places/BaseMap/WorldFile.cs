using System.IO.Compression;
using System.Text;

namespace NewsArchive.Web.Reader.Places.BaseMap;

/// <summary>Reads the embedded base map, column by column; its twin is Build/mapfile.py.</summary>
internal sealed class WorldFile
{
    private const int Version = 1;
    private const string Resource = "BaseMap.world.bin";

    private readonly byte[] _data;
    private int _position;

    private WorldFile(byte[] data) => _data = data;

    public static WorldFile Open()
    {
        using var packed = typeof(WorldFile).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not in the assembly.");
        using var unpacked = new ZLibStream(packed, CompressionMode.Decompress);
        using var data = new MemoryStream();
        unpacked.CopyTo(data);
        var file = new WorldFile(data.ToArray());
        if (file.Byte() != Version)
            throw new InvalidOperationException("The base map is of another version: run Build/build.py.");
        return file;
    }

    public byte Byte() => _data[_position++];

    public byte[] Bytes(int count)
    {
        var bytes = _data.AsSpan(_position, count).ToArray();
        _position += count;
        return bytes;
    }

    public string Text(int count) => Encoding.ASCII.GetString(Bytes(count));

    /// <summary>A number of seven bits a byte, the lowest first.</summary>
    public int Number()
    {
        var (number, shift) = (0, 0);
        while (true)
        {
            var part = Byte();
            number |= (part & 127) << shift;
            if (part < 128)
                return number;
            shift += 7;
        }
    }

    /// <summary>A number that may be below nought: even ones are not, odd ones are.</summary>
    public int Signed()
    {
        var number = Number();
        return (number >> 1) ^ -(number & 1);
    }

    public int[] Numbers(int count)
    {
        var numbers = new int[count];
        for (var i = 0; i < count; i++)
            numbers[i] = Number();
        return numbers;
    }

    /// <summary>A column of which each number is told as the step from the one before.</summary>
    public int[] Steps(int count)
    {
        var numbers = new int[count];
        var last = 0;
        for (var i = 0; i < count; i++)
            numbers[i] = last += Signed();
        return numbers;
    }
}
