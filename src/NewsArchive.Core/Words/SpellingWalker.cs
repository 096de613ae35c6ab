using System.Collections.Immutable;

namespace NewsArchive.Core.Words;

/// <summary>Finds the words of a sorted vocabulary that are spelt nearly as a given one, without reading the whole vocabulary.</summary>
/// <remarks>
/// The letters that can still lead to a word within reach are known after each beginning, so the walk jumps from one possible beginning
/// to the next, as Lucene's fuzzy query does.
/// </remarks>
public static class SpellingWalker
{
    // Words of the index hold nothing that sorts before it.
    private const char First = '0';

    /// <summary>How far a suggestion may be from a word: not at all below 4 letters or with a digit in it, 1 below 6 letters, else 2.</summary>
    /// <param name="folded">A folded word.</param>
    public static int Reach(ReadOnlySpan<char> folded) => folded.Length switch
    {
        < 4 => 0,
        _ when folded.ContainsAnyInRange('0', '9') => 0,
        < 6 => 1,
        _ => 2,
    };

    /// <summary>The words within reach, in order of the vocabulary; the word itself included when it is there.</summary>
    /// <param name="word">A folded word; only its first 64 letters count.</param>
    /// <param name="most">The greatest distance, 0 to 3.</param>
    /// <param name="seek">Gives the first word of the vocabulary, in ordinal order, that is the given text or comes behind it.</param>
    /// <param name="maxSeeks">How often the vocabulary may be asked; what was found until then is the answer.</param>
    public static ImmutableArray<NearWord> Find(string word, int most, Func<string, string?> seek, int maxSeeks)
    {
        var head = word[..Math.Min(word.Length, WordScanner.MaxLength)];
        var walk = new SpellingWalk(head, new SpellingRows(head, stackalloc int[SpellingRows.Size], most));
        var found = ImmutableArray.CreateBuilder<NearWord>();
        var target = First.ToString();
        for (var seeks = 0; target is not null && seeks < maxSeeks; seeks++)
        {
            if (seek(target) is not { } candidate || string.CompareOrdinal(candidate, target) < 0)
                break;
            if (walk.Read(candidate) is { } distance && distance <= most)
                found.Add(new NearWord(candidate, distance, distance + (candidate[0] == word[0] ? 0 : 1)));
            target = walk.Next(candidate);
        }

        return found.ToImmutable();
    }
}
