using System.Collections.Frozen;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Captions;

/// <summary>
/// Location Shown: the stretch of a description that names the spot (rule "Location shown"), such as <c>al-Kalasa in the northern
/// Syrian city of Aleppo</c>. It is told by grammar alone, without a gazetteer: the first names behind a word of place, and what
/// joins them.
/// </summary>
internal static class LocationShown
{
    private const int MaxWords = 120;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openers = Words(
        "in at near outside on over around of across inside into from to towards through above along");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Joiners = Words(
        "in at near outside on over around of across inside from between and the a an some km kilometers kilometres miles north south east west northern "
        + "southern eastern western northeastern northwestern southeastern southwestern central old town city village district neighbourhood "
        + "neighborhood quarter suburb suburbs outskirts region province state governorate area township capital border port side part enclave camp "
        + "refugee air base rebel-held government-held besieged strip peninsula valley island county front frontline");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlaceNouns = Words(
        "region province state governorate area township district neighbourhood neighborhood quarter village city town enclave camp border air base peninsula "
        + "valley island county refugee strip");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Peoples = Words(
        "syrian iraqi afghan ukrainian russian israeli palestinian lebanese libyan yemeni sudanese ethiopian eritrean congolese somali malian turkish kurdish "
        + "iranian egyptian bosnian serbian serb croatian chechen georgian armenian azerbaijani azeri pakistani indian burmese jordanian french british "
        + "american german dutch belgian rwandan nigerian kenyan tunisian algerian moroccan kosovar albanian macedonian polish saudi emirati chinese "
        + "islamist islamic arab muslim christian");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bodies = Words(
        "agency army forces force crescent cross nations council ministry party president front group movement brigade network media office coalition "
        + "union minister government states us un nato isis is");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = Words("km miles kilometers kilometres");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Weekdays = Words(
        "monday tuesday wednesday thursday friday saturday sunday");

    public static SpannedText? Find(ParseRun run, Passage text)
    {
        var words = Tokens(text);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (Openers.Contains(text.Slice(words[i].Part)) && Stretch(text, words, i + 1) is { } stretch && !words[i].EndsClause)
                return run.Refer([text.Locate(stretch)]);
        }

        return null;
    }

    // From the first name to the last, with a noun of place behind it; null when it names a body or nothing.
    private static Part? Stretch(Passage text, List<Token> words, int first)
    {
        int? start = null;
        var last = -1;
        for (var i = first; i < words.Count; i++)
        {
            var word = words[i];
            var bare = text.Slice(word.Part);
            if (word.IsName && Bodies.Contains(bare))
                return null;
            if (word.IsName)
                (start, last) = (start ?? i, i);
            else if (last == i - 1 && PlaceNouns.Contains(bare) && !words[i - 1].EndsClause)
                last = start is null ? -1 : i;
            else if (!Joiners.Contains(bare) && !word.IsPeople && !IsDistance(text, words, i))
                break;
            if (word.EndsSentence)
                break;
        }

        return start is { } from ? new Part(words[from].Part.Start, words[last].Part.End) : null;
    }

    // "some 70 km north of": a number counts only before a unit.
    private static bool IsDistance(Passage text, List<Token> words, int index) =>
        index + 1 < words.Count && char.IsAsciiDigit(text[words[index].Part.Start]) && Units.Contains(text.Slice(words[index + 1].Part));

    // The words of the first sentence.
    private static List<Token> Tokens(Passage text)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < text.Length && tokens.Count < MaxWords;)
        {
            var space = text.Find(' ', text.Whole with { Start = at });
            var end = space < 0 ? text.Length : space;
            var core = text.Trim(new Part(at, end), "\"'‘’“”(),.;:");
            if (!core.IsEmpty)
                tokens.Add(Read(text, core, end));
            if (tokens.Count > 0 && tokens[^1].EndsSentence)
                break;
            at = end + 1;
        }

        return tokens;
    }

    private static Token Read(Passage text, Part core, int end)
    {
        var bare = text.Slice(core);
        var isPeople = Peoples.Contains(bare);
        var head = text.At(core.Start, "al-") || text.At(core.Start, "el-") ? core.Start + 3 : core.Start;
        var isName = head < core.End && char.IsUpper(text[head]) && !isPeople && MonthNames.EnglishMonth(bare) == 0 && !Weekdays.Contains(bare);
        var behind = end > core.End ? text[core.End] : ' ';
        return new Token(core, isName, isPeople, behind is ',' or ';' or ':' or '(', behind == '.' && core.Length > 2);
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string list) =>
        list.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly record struct Token(Part Part, bool IsName, bool IsPeople, bool EndsClause, bool EndsSentence);
}
