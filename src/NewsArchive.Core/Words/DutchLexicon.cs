namespace NewsArchive.Core.Words;

/// <summary>
/// The ordinary words of Dutch, in all their forms: no names, and no compounds that follow from their parts (for those,
/// <see cref="DutchCompounds"/>). From OpenTaal's word list: see Data/README.md.
/// </summary>
/// <remarks>Loaded at first use, in some tens of milliseconds; about 2 MB. Usable by any thread.</remarks>
public static class DutchLexicon
{
    private const string Resource = "NewsArchive.Core.Words.Data.dutch.lexicon";

    private static readonly Lazy<LexiconAutomaton> Loaded = new(Load);

    /// <summary>Whether a word is listed.</summary>
    /// <param name="folded">A folded word.</param>
    public static bool Contains(ReadOnlySpan<char> folded) => Walk(folded) is { IsFinal: true };

    /// <summary>The automaton itself.</summary>
    internal static LexiconAutomaton Automaton => Loaded.Value;

    /// <summary>The stem that the list gives a word: null when it lists neither the word nor its stem.</summary>
    internal static string? Stem(ReadOnlySpan<char> folded)
    {
        if (Walk(folded) is not { } place)
            return null;
        if (!Automaton.TryStep(place, LexiconMarks.Stem, out var marked))
            return place.IsFinal ? folded.ToString() : null;
        Span<char> change = stackalloc char[WordScanner.MaxLength];
        var length = Automaton.ReadOn(marked, change);
        return string.Concat(folded[..^(change[0] - 'a')], change[1..length]);
    }

    /// <summary>Whether a word is listed as one that can begin a compound (or, with the other mark, end one).</summary>
    internal static bool IsMarked(ReadOnlySpan<char> folded, char mark) =>
        Walk(folded) is { } place && Automaton.TryStep(place, mark, out _);

    private static LexiconPlace? Walk(ReadOnlySpan<char> folded)
    {
        var place = LexiconAutomaton.Start;
        foreach (var letter in folded)
        {
            if (!char.IsAsciiLetterLower(letter) || !Automaton.TryStep(place, letter, out place))
                return null;
        }

        return folded.IsEmpty ? null : place;
    }

    private static LexiconAutomaton Load()
    {
        using var stream = typeof(DutchLexicon).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("The lexicon is missing from the program.");
        return LexiconAutomaton.Load(stream);
    }
}
