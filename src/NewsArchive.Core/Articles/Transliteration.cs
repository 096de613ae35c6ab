using System.Collections.Frozen;

namespace NewsArchive.Core.Articles;

/// <summary>Letters that stay when accents are taken off, written in plain Latin letters.</summary>
internal static class Transliteration
{
    private static readonly FrozenDictionary<char, string> Letters = Pairs(
        // Latin
        "ß ss æ ae œ oe ø o đ d ð d þ th ł l ı i ə e ħ h ŋ n ŧ t ĸ k ɛ e ɔ o ʻ - ʼ - " +
        // Cyrillic: Russian, Ukrainian, Serbian, Macedonian
        "а a б b в v г g д d е e ж zj з z и i й j к k л l м m н n о o п p р r с s т t у u ф f х ch ц ts ч tsj ш sj щ sjtsj " +
        "ъ - ы y ь - э e ю joe я ja є je і i ї ji ґ g ђ dj ј j љ lj њ nj ћ tsj џ dzj ѓ gj ќ kj ѕ dz " +
        // Greek
        "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o")
        .ToFrozenDictionary();

    /// <summary>The Latin letters for a lower-case letter: null when it has none, empty for a sign that is not heard.</summary>
    public static string? Find(char letter) => Letters.GetValueOrDefault(letter);

    /// <summary>Whether the letter is itself a form of a Latin one.</summary>
    public static bool IsLatin(char letter) => letter < 'Ͱ';

    private static Dictionary<char, string> Pairs(string table)
    {
        var words = table.Split(' ');
        var pairs = new Dictionary<char, string>();
        for (var i = 0; i + 1 < words.Length; i += 2)
            pairs.Add(words[i][0], words[i + 1] is "-" ? "" : words[i + 1]);
        return pairs;
    }
}
