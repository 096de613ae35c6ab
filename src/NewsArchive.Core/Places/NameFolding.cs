using System.Globalization;
using System.Text;

namespace NewsArchive.Core.Places;

/// <summary>
/// Names with case, diacritics and typography folded away. A name becomes words: lower case, without diacritics, apostrophes of every kind
/// dropped (Sana'a is sanaa), everything else but letters and digits parting words (Deir al-Zor is three), dots between single letters
/// dropped (V.S. is vs). Linear and, save for <see cref="Fold(string)"/>, without allocation.
/// </summary>
public static class NameFolding
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The folded words with one space between them; empty when nothing is left.</summary>
    /// <param name="name">Any text.</param>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        var position = 0;
        while (NextWord(name, ref position, out var word))
        {
            if (folded.Length > 0)
                folded.Append(' ');
            AppendFolded(folded, name.AsSpan(word.Start, word.Length));
        }

        return folded.ToString();
    }

    /// <summary>Finds the next word of a text at or behind a position, and moves the position behind it.</summary>
    /// <returns>False when no word is left.</returns>
    public static bool NextWord(ReadOnlySpan<char> text, ref int position, out FoldedWord word)
    {
        var at = position;
        while (at < text.Length && FoldedLetters.Of(text[at]) is FoldedLetters.Parting or FoldedLetters.Dropped)
            at++;
        var start = at;
        var end = at;
        var hash = Offset;
        var sinceDot = 0;
        for (; at < text.Length; at++)
        {
            var letters = FoldedLetters.Of(text[at]);
            if (letters == FoldedLetters.Parting)
            {
                if (!IsInnerDot(text, at, sinceDot))
                    break;
                sinceDot = 0;
            }
            else if (letters != FoldedLetters.Dropped)
            {
                hash = Add(hash, letters);
                sinceDot++;
                end = at + 1;
            }
            else if (IsMark(text[at]))
            {
                end = at + 1;
            }
        }

        position = at;
        word = new FoldedWord(start, end - start, hash);
        return end > start;
    }

    /// <summary>The hash of one word, which may be a slice of a text (the part of Syria's before the apostrophe).</summary>
    /// <param name="word">What is no letter or digit in it counts for nothing.</param>
    public static ulong HashOf(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var c in word)
        {
            var letters = FoldedLetters.Of(c);
            if (letters is not (FoldedLetters.Parting or FoldedLetters.Dropped))
                hash = Add(hash, letters);
        }

        return hash;
    }

    /// <summary>The hash of a name of several words, from that of the words before and that of the next word.</summary>
    public static ulong Combine(ulong before, ulong word) => (ulong.RotateLeft(before, 23) ^ word) * 0x9E3779B97F4A7C15;

    internal static ulong HashOfFolded(ReadOnlySpan<byte> word)
    {
        var hash = Offset;
        foreach (var b in word)
            hash = (hash ^ b) * Prime;
        return hash;
    }

    // Up to four letters lie in one number, the first lowest.
    private static ulong Add(ulong hash, ulong letters)
    {
        do
        {
            hash = (hash ^ (letters & 0xFFFF)) * Prime;
            letters >>= 16;
        }
        while (letters != 0);
        return hash;
    }

    private static void AppendFolded(StringBuilder folded, ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            var letters = FoldedLetters.Of(c);
            if (letters is FoldedLetters.Parting or FoldedLetters.Dropped)
                continue;
            for (; letters != 0; letters >>= 16)
                folded.Append((char)(letters & 0xFFFF));
        }
    }

    private static bool IsInnerDot(ReadOnlySpan<char> text, int at, int sinceDot) =>
        sinceDot == 1 && text[at] == '.' && at + 1 < text.Length && FoldedLetters.Of(text[at + 1]) is not (FoldedLetters.Parting or FoldedLetters.Dropped);

    private static bool IsMark(char c) => c > 'ʀ' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
