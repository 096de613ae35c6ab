namespace NewsArchive.Store.Searching;

// What two sets have in common, have together, or have alone. Each costs one pass over the smaller one, or over the bits of both.
public sealed partial class DocumentSet
{
    /// <summary>What is in both.</summary>
    public DocumentSet And(DocumentSet other)
    {
        if (_bits is not null && other._bits is not null)
        {
            var both = new ulong[Math.Min(_bits.Length, other._bits.Length)];
            for (var i = 0; i < both.Length; i++)
                both[i] = _bits[i] & other._bits[i];
            return OfBits(both);
        }

        return IsCheaperToWalk(other) ? Where(other, isIn: true) : other.Where(this, isIn: true);
    }

    /// <summary>What is in this one and not in the other.</summary>
    public DocumentSet Without(DocumentSet other)
    {
        if (other.Count == 0)
            return this;
        if (_bits is null)
            return Where(other, isIn: false);
        var rest = (ulong[])_bits.Clone();
        if (other._bits is null)
        {
            foreach (var id in other._ids)
            {
                if (id / BitsPerWord < rest.Length)
                    rest[id / BitsPerWord] &= ~(1UL << id);
            }
        }
        else
        {
            for (var i = 0; i < Math.Min(rest.Length, other._bits.Length); i++)
                rest[i] &= ~other._bits[i];
        }

        return OfBits(rest);
    }

    /// <summary>What is in one of the two at least.</summary>
    public DocumentSet Or(DocumentSet other)
    {
        if (Count == 0 || other.Count == 0)
            return Count == 0 ? other : this;
        return _bits is null && other._bits is null ? Merged(_ids, other._ids) : MergedBits(other);
    }

    // Sorted numbers are walked; of two sorted lists the shorter one.
    private bool IsCheaperToWalk(DocumentSet other) => _bits is null && (other._bits is not null || Count <= other.Count);

    private DocumentSet Where(DocumentSet other, bool isIn)
    {
        var (kept, count) = (new int[Count], 0);
        foreach (var id in _ids)
        {
            if (other.Contains(id) == isIn)
                kept[count++] = id;
        }

        return count == Count ? this : OfSorted(kept[..count]);
    }

    private static DocumentSet Merged(int[] left, int[] right)
    {
        var (ids, count, i, j) = (new int[left.Length + right.Length], 0, 0, 0);
        while (i < left.Length || j < right.Length)
        {
            var next = j >= right.Length || (i < left.Length && left[i] <= right[j]) ? left[i] : right[j];
            if (i < left.Length && left[i] == next)
                i++;
            if (j < right.Length && right[j] == next)
                j++;
            ids[count++] = next;
        }

        return OfSorted(ids[..count]);
    }

    private DocumentSet MergedBits(DocumentSet other)
    {
        var bits = new ulong[Math.Max(Words, other.Words)];
        AddTo(bits);
        other.AddTo(bits);
        return OfBits(bits);
    }

    private int Words => _bits?.Length ?? _ids[^1] / BitsPerWord + 1;

    private void AddTo(ulong[] bits)
    {
        if (_bits is null)
        {
            foreach (var id in _ids)
                bits[id / BitsPerWord] |= 1UL << id;
            return;
        }

        for (var i = 0; i < _bits.Length; i++)
            bits[i] |= _bits[i];
    }
}
