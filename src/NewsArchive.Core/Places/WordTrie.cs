using System.Numerics;

namespace NewsArchive.Core.Places;

/// <summary>
/// The names by the hash of their words, and for every first word how many words the longest name has that starts with it: open addressing
/// over flat arrays. Hashes have 64 bits, of which no two names share one (GazetteerDataTests asserts it).
/// </summary>
internal sealed class WordTrie
{
    private const ulong Spread = 0x9E3779B97F4A7C15;

    private readonly int _shift;
    private readonly Slot[] _slots;

    /// <summary>Reads the sorted names: those that start with the same word follow one another.</summary>
    public WordTrie(ReadOnlySpan<byte> text, int[] starts)
    {
        var size = BitOperations.RoundUpToPowerOf2((uint)starts.Length * 2);
        _shift = 64 - BitOperations.Log2(size);
        _slots = new Slot[size];
        ulong first = 0;
        byte most = 0;
        for (var name = 0; name < starts.Length - 1; name++)
        {
            var (head, whole, words) = HashesOf(text[starts[name]..starts[name + 1]]);
            if (head != first && most > 0)
                SlotOf(first).Longest = most;
            most = head == first ? Math.Max(most, words) : words;
            first = head;
            SlotOf(whole).Name = name + 1;
        }

        if (most > 0)
            SlotOf(first).Longest = most;
    }

    public int Match(ReadOnlySpan<ulong> words, out int name)
    {
        name = -1;
        if (words.IsEmpty)
            return 0;
        var slot = Peek(words[0]);
        var most = Math.Min(slot.Longest, words.Length);
        var matched = most > 0 && slot.Name > 0 ? 1 : 0;
        name = slot.Name - 1;
        var hash = words[0];
        for (var count = 1; count < most; count++)
        {
            hash = NameFolding.Combine(hash, words[count]);
            if (Find(hash) is var found and >= 0)
                (matched, name) = (count + 1, found);
        }

        return matched;
    }

    public int LongestFrom(ulong word) => Peek(word).Longest;

    public int Find(ulong hash) => Peek(hash).Name - 1;

    private static (ulong Head, ulong Whole, byte Words) HashesOf(ReadOnlySpan<byte> name)
    {
        ulong head = 0, whole = 0;
        byte words = 0;
        while (!name.IsEmpty)
        {
            var space = name.IndexOf((byte)' ');
            var word = NameFolding.HashOfFolded(space < 0 ? name : name[..space]);
            name = space < 0 ? [] : name[(space + 1)..];
            (head, whole) = words == 0 ? (word, word) : (head, NameFolding.Combine(whole, word));
            words++;
        }

        return (head, whole, words);
    }

    private Slot Peek(ulong hash)
    {
        for (var at = Start(hash); ; at = at + 1 & _slots.Length - 1)
        {
            ref readonly var slot = ref _slots[at];
            if (slot.Hash == hash || slot.IsFree)
                return slot;
        }
    }

    private ref Slot SlotOf(ulong hash)
    {
        for (var at = Start(hash); ; at = at + 1 & _slots.Length - 1)
        {
            ref var slot = ref _slots[at];
            if (slot.IsFree)
                slot.Hash = hash;
            if (slot.Hash == hash)
                return ref slot;
        }
    }

    private int Start(ulong hash) => (int)(hash * Spread >> _shift);

    private struct Slot
    {
        public ulong Hash;
        public int Name;
        public byte Longest;

        public readonly bool IsFree => Name == 0 && Longest == 0;
    }
}
