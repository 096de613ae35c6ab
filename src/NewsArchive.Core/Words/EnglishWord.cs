namespace NewsArchive.Core.Words;

/// <summary>An English word that is being stemmed, with its two regions.</summary>
internal sealed class EnglishWord
{
    private string _text;

    internal EnglishWord(string folded)
    {
        _text = MarkConsonantY(folded);
        Region1 = FirstRegion(_text);
        Region2 = Region(_text, Region1);
    }

    /// <summary>Where the part begins behind the first consonant that follows a vowel.</summary>
    internal int Region1 { get; }

    /// <summary>Where the same begins within the first region.</summary>
    internal int Region2 { get; }

    internal int Length => _text.Length;

    internal char this[int i] => _text[i];

    public override string ToString() => _text;

    internal bool Ends(string suffix) => _text.EndsWith(suffix, StringComparison.Ordinal);

    internal bool EndsInRegion(string suffix, int region) => Ends(suffix) && _text.Length - suffix.Length >= region;

    /// <summary>Replaces so many letters at the end.</summary>
    internal void Replace(int length, string replacement) => _text = _text[..^length] + replacement;

    /// <summary>Whether there is a vowel before the place.</summary>
    internal bool HasVowelBefore(int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (IsVowel(_text[i]))
                return true;
        }

        return false;
    }

    /// <summary>Whether the first letters end in a short syllable.</summary>
    internal bool EndsInShortSyllable(int end) => end switch
    {
        2 => IsVowel(_text[0]) && !IsVowel(_text[1]),
        > 2 => !IsVowel(_text[end - 1]) && _text[end - 1] is not ('w' or 'x' or 'Y') && IsVowel(_text[end - 2]) && !IsVowel(_text[end - 3]),
        _ => false,
    };

    internal bool IsShort => Region1 >= _text.Length && EndsInShortSyllable(_text.Length);

    internal static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    // A y at the beginning or behind a vowel is a consonant, written Y.
    private static string MarkConsonantY(string folded)
    {
        var letters = folded.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1])))
                letters[i] = 'Y';
        }

        return new string(letters);
    }

    private static int FirstRegion(string text)
    {
        foreach (var start in new[] { "gener", "commun", "arsen" })
        {
            if (text.StartsWith(start, StringComparison.Ordinal))
                return start.Length;
        }

        return Region(text, 0);
    }

    private static int Region(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (!IsVowel(text[i]) && IsVowel(text[i - 1]))
                return i + 1;
        }

        return text.Length;
    }
}
