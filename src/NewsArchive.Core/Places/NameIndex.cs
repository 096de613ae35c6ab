using System.Text;

namespace NewsArchive.Core.Places;

/// <summary>Every folded spelling: sorted, for completing, and by the hash of its words, for finding.</summary>
internal sealed class NameIndex
{
    private readonly byte[] _text;
    private readonly int[] _starts;
    private readonly int[] _candidateStarts;
    private readonly PlaceCandidate[] _candidates;
    private readonly WordTrie _trie;

    public NameIndex(GazetteerFile file, int names, int candidates, int textBytes)
    {
        _starts = new int[names + 1];
        _text = Unpack(file.Bytes(textBytes), _starts);
        _candidateStarts = new int[names + 1];
        _candidates = new PlaceCandidate[candidates];
        ReadCandidates(file.Bytes(file.Number()), _candidateStarts, _candidates);
        _trie = new WordTrie(_text, _starts);
    }

    /// <summary>How many different folded spellings there are.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>The longest name that the words begin with: how many words it has, 0 when there is none.</summary>
    public int Match(ReadOnlySpan<ulong> words, out int name) => _trie.Match(words, out name);

    /// <summary>How many words the longest name has that starts with this word; 0 when none does.</summary>
    public int LongestFrom(ulong word) => _trie.LongestFrom(word);

    /// <summary>The name with this hash of all its words; -1 when there is none.</summary>
    public int Find(ulong hash) => _trie.Find(hash);

    public ReadOnlySpan<PlaceCandidate> Candidates(int name) => _candidates.AsSpan(_candidateStarts[name].._candidateStarts[name + 1]);

    public int LengthOf(int name) => _starts[name + 1] - _starts[name];

    /// <summary>The names that begin with a folded prefix: the first, and the one behind the last.</summary>
    public (int First, int Behind) Range(string prefix)
    {
        var bytes = Encoding.UTF8.GetBytes(prefix);
        return (LowerBound(bytes, false), LowerBound(bytes, true));
    }

    private int LowerBound(ReadOnlySpan<byte> prefix, bool behind)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var name = _text.AsSpan(_starts[middle].._starts[middle + 1]);
            var order = name[..Math.Min(name.Length, prefix.Length)].SequenceCompareTo(prefix);
            if (order < 0 || order == 0 && behind)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    // Front-coded: how many bytes a name shares with the one before, the other bytes, a line feed.
    private static byte[] Unpack(ReadOnlySpan<byte> packed, int[] starts)
    {
        var text = new byte[packed.Length * 4];
        var position = 0;
        var before = 0;
        for (var name = 0; name < starts.Length - 1; name++)
        {
            var shared = packed[0];
            var length = packed[1..].IndexOf((byte)'\n');
            if (text.Length < position + shared + length)
                Array.Resize(ref text, text.Length * 2);
            text.AsSpan(before, shared).CopyTo(text.AsSpan(position));
            packed.Slice(1, length).CopyTo(text.AsSpan(position + shared));
            packed = packed[(length + 2)..];
            (before, position) = (position, position + shared + length);
            starts[name + 1] = position;
        }

        Array.Resize(ref text, position);
        return text;
    }

    private static void ReadCandidates(ReadOnlySpan<byte> packed, int[] starts, PlaceCandidate[] candidates)
    {
        var position = 0;
        for (var name = 0; name < starts.Length - 1; name++)
        {
            var count = Varint(packed, ref position);
            starts[name + 1] = starts[name] + count;
            for (var i = 0; i < count; i++)
                candidates[starts[name] + i] = new PlaceCandidate(Varint(packed, ref position));
        }
    }

    private static int Varint(ReadOnlySpan<byte> packed, ref int position)
    {
        int value = 0, shift = 0;
        byte next;
        do
        {
            next = packed[position++];
            value |= (next & 127) << shift;
            shift += 7;
        }
        while (next > 127);
        return value;
    }
}
