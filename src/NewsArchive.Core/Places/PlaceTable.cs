using System.Text;

namespace NewsArchive.Core.Places;

/// <summary>The places of the data file in columns, by index.</summary>
internal sealed class PlaceTable
{
    private const int NoCoordinate = int.MinValue;
    private const double PerDegree = 10000;

    private readonly ushort[] _countries;
    private readonly int[] _latitudes;
    private readonly int[] _longitudes;
    private readonly int[] _populations;
    private readonly byte[] _kinds;
    private readonly byte[] _weights;
    private readonly byte[] _suffixes;
    private readonly Dictionary<int, (short From, short Until)> _periods = [];
    private readonly byte[] _spellings;
    private readonly int[] _spellingStarts;
    private readonly Dictionary<ushort, string> _codes = [];

    public PlaceTable(GazetteerFile file, int count, int periods, int spellingBytes)
    {
        Ids = file.Differences(count);
        _countries = file.Shorts(count);
        Parents = file.Integers(count);
        _latitudes = file.Integers(count);
        _longitudes = file.Integers(count);
        _populations = file.Integers(count);
        _kinds = file.Bytes(count).ToArray();
        _weights = file.Bytes(count).ToArray();
        _suffixes = file.Bytes(count).ToArray();
        for (var i = 0; i < periods; i++)
            _periods.Add(file.Number(), (file.Year(), file.Year()));
        _spellings = file.Bytes(spellingBytes).ToArray();
        _spellingStarts = StartsOfLines(_spellings, count);
        foreach (var code in _countries.Distinct().Where(code => code != 0))
            _codes.Add(code, $"{(char)(code >> 8)}{(char)(code & 0xFF)}");
    }

    public int Count => Ids.Length;

    public long[] Ids { get; }

    /// <summary>The index of the place above; -1 for none.</summary>
    public int[] Parents { get; }

    public string? Country(int index) => _countries[index] == 0 ? null : _codes[_countries[index]];

    public PlaceKind Kind(int index) => (PlaceKind)_kinds[index];

    public byte Weight(int index) => _weights[index];

    public long Population(int index) => (uint)_populations[index];

    public string Suffix(int index) => AddressSuffixes.All[_suffixes[index]];

    public double? Latitude(int index) => Degrees(_latitudes[index]);

    public double? Longitude(int index) => Degrees(_longitudes[index]);

    public (short From, short Until) Period(int index) => _periods.GetValueOrDefault(index);

    public string Name(int index)
    {
        var line = Line(index);
        var tab = line.IndexOf((byte)'\t');
        return Encoding.UTF8.GetString(tab < 0 ? line : line[..tab]);
    }

    /// <summary>The Dutch name, the English one (empty when the same), then the others.</summary>
    public string[] Spellings(int index) => Encoding.UTF8.GetString(Line(index)).Split('\t');

    /// <summary>The indexes of the places between two latitudes, in degrees north.</summary>
    public List<int> WithinLatitudes(double south, double north)
    {
        var (least, most) = (Math.Max(south, -90) * PerDegree, Math.Min(north, 90) * PerDegree);
        var within = new List<int>();
        for (var index = 0; index < _latitudes.Length; index++)
        {
            if (_latitudes[index] >= least && _latitudes[index] <= most)
                within.Add(index);
        }

        return within;
    }

    private static double? Degrees(int value) => value == NoCoordinate ? null : value / PerDegree;

    private ReadOnlySpan<byte> Line(int index) => _spellings.AsSpan(_spellingStarts[index].._spellingStarts[index + 1])[..^1];

    private static int[] StartsOfLines(ReadOnlySpan<byte> lines, int count)
    {
        var starts = new int[count + 1];
        for (var i = 0; i < count; i++)
            starts[i + 1] = starts[i] + lines[starts[i]..].IndexOf((byte)'\n') + 1;
        return starts;
    }
}
