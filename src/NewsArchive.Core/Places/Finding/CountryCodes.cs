using System.Collections.Frozen;

namespace NewsArchive.Core.Places.Finding;

/// <summary>The codes of countries that lines of results have in brackets: (Bel), (Ned), (GB).</summary>
internal static class CountryCodes
{
    private const int LongestCode = 3;

    private const string Table =
        "bel België ned Nederland nl Nederland fra Frankrijk dui Duitsland ger Duitsland all Duitsland ita Italië spa Spanje esp Spanje rus Rusland zwi Zwitserland "
        + "sui Zwitserland zwe Zweden swe Zweden noo Noorwegen nor Noorwegen den Denemarken dan Denemarken oos Oostenrijk aut Oostenrijk pol Polen tsj Tsjechië cze Tsjechië gb "
        + "Groot-Brittannië gbr Groot-Brittannië vs VS usa VS ame VS aus Australië por Portugal gri Griekenland gre Griekenland tur Turkije jap Japan jpn Japan chn China chi China ken Kenia "
        + "eth Ethiopië cub Cuba bra Brazilië arg Argentinië can Canada fin Finland est Estland let Letland lit Litouwen oek Oekraïne ukr Oekraïne kaz Kazachstan "
        + "slo Slovenië slk Slowakije svk Slowakije kro Kroatië cro Kroatië hon Hongarije hun Hongarije roe Roemenië rom Roemenië bul Bulgarije joe Joegoslavië ier Ierland "
        + "irl Ierland sch Schotland sco Schotland eng Engeland wal Wales col Colombia mex Mexico nzl Nieuw-Zeeland zaf Zuid-Afrika rsa Zuid-Afrika mar Marokko alg Algerije "
        + "isr Israël lux Luxemburg wrl Wit-Rusland blr Wit-Rusland kor Zuid-Korea oez Oezbekistan geo Georgië ven Venezuela chl Chili ecu Ecuador jam Jamaica "
        + "bah Bahama's nig Nigeria kam Kameroen tun Tunesië egy Egypte ira Iran ind India tha Thailand ijs IJsland isl IJsland lie Liechtenstein mon Monaco";

    private static readonly FrozenDictionary<ulong, ulong[]> Names = Table.Split(' ').Chunk(2)
        .ToFrozenDictionary(pair => NameFolding.HashOf(pair[0]), pair => WordHashes.Of(pair[1]));

    /// <summary>
    /// The country that a code between brackets stands for, behind the name of whom it is said; empty when it is none.
    /// </summary>
    public static ReadOnlySpan<PlaceCandidate> Find(Gazetteer gazetteer, WordReader reader, string text, int at)
    {
        var words = reader.Words;
        if (words[at].Length > LongestCode || at == 0 || !IsBehindName(words, at) || !IsWhole(words, text, at))
            return [];
        if (!Names.TryGetValue(reader.Hashes[at], out var name) || gazetteer.Match(name, out var candidates) != name.Length)
            return [];
        return candidates;
    }

    // "Marco Bellucci (Ita)": directly behind a word with a capital or a number.
    private static bool IsBehindName(ReadOnlySpan<TextWord> words, int at) =>
        words[at].Follows(Gap.Open) && !words[at].Follows(~(Gap.Open | Gap.Space)) && (words[at - 1].IsUpper || words[at - 1].IsNumber);

    // The bracket closes, or a team or a number follows: (Bel/Lotto), (Bel, 23). "(Mar/Apr)" is a period, "(Dan, zegt hij" a sentence.
    private static bool IsWhole(ReadOnlySpan<TextWord> words, string text, int at)
    {
        var behind = text.AsSpan(words[at].End).TrimStart();
        if (behind.StartsWith(")"))
            return true;
        return at + 1 < words.Length && behind.Length > 0 && behind[0] is '/' or ','
            && (words[at + 1].IsUpper || words[at + 1].IsNumber) && !words[at + 1].Is(WordClass.Calendar);
    }
}
