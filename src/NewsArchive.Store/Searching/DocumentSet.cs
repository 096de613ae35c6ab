namespace NewsArchive.Store.Searching;

/// <summary>
/// A set of numbers of articles or of figures, which never changes. Few numbers are kept sorted, many as one bit for each number there could
/// be: whichever is smaller.
/// </summary>
public sealed partial class DocumentSet
{
    private const int BitsPerWord = 64;
    private const int IdsPerWord = 2;

    private readonly int[] _ids;
    private readonly ulong[]? _bits;

    private DocumentSet(int[] ids) => (_ids, Count) = (ids, ids.Length);

    private DocumentSet(ulong[] bits, int count) => (_ids, _bits, Count) = ([], bits, count);

    /// <summary>The set of nothing.</summary>
    public static DocumentSet Empty { get; } = new([]);

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>No member is higher than this; -1 for the set of nothing.</summary>
    public int Last => _bits is null ? (_ids.Length == 0 ? -1 : _ids[^1]) : _bits.Length * BitsPerWord - 1;

    /// <summary>What it takes in memory, in bytes.</summary>
    public long Size => _bits is null ? sizeof(int) * (long)_ids.Length : sizeof(ulong) * (long)_bits.Length;

    /// <summary>The set of these numbers, in any order; one given twice counts once.</summary>
    /// <param name="ids">Each 0 or more. Costs a pass or two, and a bit for each number there could be when they do not rise.</param>
    public static DocumentSet Of(ReadOnlySpan<int> ids)
    {
        for (var i = 1; i < ids.Length; i++)
        {
            if (ids[i] <= ids[i - 1])
                return OfUnsorted(ids);
        }

        return OfSorted(ids.ToArray());
    }

    /// <summary>The numbers whose bit is set; the bits must not be changed afterwards.</summary>
    internal static DocumentSet OfBits(ulong[] bits)
    {
        var count = 0;
        foreach (var word in bits)
            count += System.Numerics.BitOperations.PopCount(word);
        if (count > bits.Length * IdsPerWord)
            return new DocumentSet(bits, count);
        var (ids, next) = (new int[count], 0);
        foreach (var id in new DocumentSet(bits, count))
            ids[next++] = id;
        return count == 0 ? Empty : new DocumentSet(ids);
    }

    /// <summary>Whether a number is in it.</summary>
    public bool Contains(int id)
    {
        if (_bits is null)
            return Array.BinarySearch(_ids, id) >= 0;
        var word = id / BitsPerWord;
        return id >= 0 && word < _bits.Length && (_bits[word] >> id & 1) != 0;
    }

    /// <summary>Goes through the numbers, the lowest first.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>The numbers, the lowest first.</summary>
    public int[] ToArray()
    {
        var (ids, next) = (new int[Count], 0);
        foreach (var id in this)
            ids[next++] = id;
        return ids;
    }

    private static DocumentSet OfUnsorted(ReadOnlySpan<int> ids)
    {
        var last = 0;
        foreach (var id in ids)
            last = Math.Max(last, id);
        var bits = new ulong[last / BitsPerWord + 1];
        foreach (var id in ids)
            bits[id / BitsPerWord] |= 1UL << id;
        return OfBits(bits);
    }

    private static DocumentSet OfSorted(int[] ids)
    {
        if (ids.Length == 0)
            return Empty;
        var words = ids[^1] / BitsPerWord + 1;
        if (ids.Length <= words * (long)IdsPerWord)
            return new DocumentSet(ids);
        var bits = new ulong[words];
        foreach (var id in ids)
            bits[id / BitsPerWord] |= 1UL << id;
        return new DocumentSet(bits, ids.Length);
    }

    /// <summary>Goes through the numbers of a set, the lowest first.</summary>
    public struct Enumerator
    {
        private readonly int[] _ids;
        private readonly ulong[]? _bits;
        private int _next;
        private ulong _word;

        internal Enumerator(DocumentSet set) => (_ids, _bits, _next) = (set._ids, set._bits, set._bits is null ? 0 : -1);

        /// <summary>The number it stands at.</summary>
        public int Current { readonly get; private set; }

        /// <summary>Goes to the next one; false behind the last.</summary>
        public bool MoveNext()
        {
            if (_bits is not null)
                return NextBit(_bits);
            if (_next >= _ids.Length)
                return false;
            Current = _ids[_next++];
            return true;
        }

        private bool NextBit(ulong[] bits)
        {
            while (_word == 0)
            {
                if (++_next >= bits.Length)
                    return false;
                _word = bits[_next];
            }

            Current = _next * BitsPerWord + System.Numerics.BitOperations.TrailingZeroCount(_word);
            _word &= _word - 1;
            return true;
        }
    }
}
