namespace NewsArchive.Core.Words;

/// <summary>How Dutch writes the end of a word before an ending: <c>huizen</c> of <c>huis</c>, <c>muren</c> of <c>muur</c>.</summary>
internal static class DutchSpelling
{
    /// <summary>How a word that is written so before an ending may be written without one, the likeliest first.</summary>
    /// <param name="root">What stands before <c>-en</c> or <c>-e</c>.</param>
    internal static IEnumerable<string> Closed(string root)
    {
        if (root.Length < 2)
            yield break;
        var (vowel, last) = (root[^2], root[^1]);
        if (vowel == last && !IsVowel(last))
        {
            yield return root[..^1];
            yield break;
        }

        var hard = last switch
        {
            'z' => 's',
            'v' => 'f',
            _ => last,
        };
        if (vowel is 'a' or 'e' or 'o' or 'u' && !IsVowel(last) && (root.Length < 3 || !IsVowel(root[^3])))
            yield return $"{root[..^1]}{vowel}{hard}";
        yield return $"{root[..^1]}{hard}";
    }

    internal static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
