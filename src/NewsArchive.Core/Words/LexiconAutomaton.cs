using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.CompilerServices;

namespace NewsArchive.Core.Words;

/// <summary>
/// The least automaton that accepts the texts of the built lexicon, read by letter. A place in it is the number of the first edge that
/// leaves there.
/// </summary>
internal sealed class LexiconAutomaton
{
    private const int Last = 1;
    private const int Final = 2;
    private const int FirstLetter = 3;

    // For each edge: its letter, whether a text ends with it, whether it is the last of its place; and the place that it leads to.
    private readonly byte[] _letters;
    private readonly int[] _targets;

    private LexiconAutomaton(byte[] letters, int[] targets)
    {
        _letters = letters;
        _targets = targets;
    }

    /// <summary>Reads the form that the build script writes. Compiled in full at once, as it runs once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static LexiconAutomaton Load(Stream stream)
    {
        using var inflated = new ZLibStream(stream, CompressionMode.Decompress);
        Span<byte> head = stackalloc byte[sizeof(int)];
        inflated.ReadExactly(head);
        var count = BinaryPrimitives.ReadInt32LittleEndian(head);
        var letters = new byte[count];
        inflated.ReadExactly(letters);
        var targets = new int[count];
        var plane = new byte[count];
        for (var shift = 0; shift < 24; shift += 8)
        {
            inflated.ReadExactly(plane);
            for (var i = 0; i < count; i++)
                targets[i] |= plane[i] << shift;
        }

        return new LexiconAutomaton(letters, targets);
    }

    /// <summary>Where all texts begin.</summary>
    internal static LexiconPlace Start => new(0, false);

    /// <summary>Where a letter or a marker leads; false when no text goes on so.</summary>
    internal bool TryStep(LexiconPlace from, char letter, out LexiconPlace to)
    {
        var code = Code(letter);
        if (code >= 0 && from.Edge >= 0)
        {
            for (var edge = from.Edge; ; edge++)
            {
                var entry = _letters[edge];
                if (entry >> 2 == code)
                {
                    to = new LexiconPlace(_targets[edge] - 1, (entry & Final) != 0);
                    return true;
                }

                if ((entry & Last) != 0)
                    break;
            }
        }

        to = default;
        return false;
    }

    /// <summary>Reads the only text that goes on from here, and says how long it is.</summary>
    internal int ReadOn(LexiconPlace from, Span<char> text)
    {
        var length = 0;
        while (from.Edge >= 0 && length < text.Length)
        {
            var entry = _letters[from.Edge];
            text[length++] = (char)('a' + (entry >> 2) - FirstLetter);
            from = new LexiconPlace(_targets[from.Edge] - 1, false);
        }

        return length;
    }

    private static int Code(char letter) => letter switch
    {
        >= 'a' and <= 'z' => letter - 'a' + FirstLetter,
        LexiconMarks.Stem => 0,
        LexiconMarks.Begins => 1,
        LexiconMarks.Ends => 2,
        _ => -1,
    };
}

/// <summary>A place in the automaton.</summary>
/// <param name="Edge">The first edge that leaves it; -1 when none does.</param>
/// <param name="IsFinal">Whether a text ends here.</param>
internal readonly record struct LexiconPlace(int Edge, bool IsFinal);

/// <summary>The markers behind a word in the built lexicon.</summary>
internal static class LexiconMarks
{
    /// <summary>Followed by how many letters to take off (a for none) and which to put on, for the word's stem.</summary>
    internal const char Stem = '|';

    /// <summary>The word can begin a compound.</summary>
    internal const char Begins = '+';

    /// <summary>The word can end a compound.</summary>
    internal const char Ends = '=';
}
