using System.Collections.Frozen;

namespace NewsArchive.Core.Places.Finding;

/// <summary>The word lists of the folder Words, by the hash of the folded word.</summary>
internal static class Lexicon
{
    private const string Resources = "NewsArchive.Core.Places.Words.";

    private static readonly Dictionary<string, WordClass> Sections = new(StringComparer.Ordinal)
    {
        ["certain-preposition"] = WordClass.CertainPreposition,
        ["place-preposition"] = WordClass.PlacePreposition,
        ["weak-preposition"] = WordClass.WeakPreposition,
        ["place-noun"] = WordClass.PlaceNoun,
        ["place-noun-after"] = WordClass.PlaceNounAfter,
        ["water-noun"] = WordClass.WaterNoun,
        ["title"] = WordClass.Title,
        ["royal-title"] = WordClass.RoyalTitle,
        ["surname-particle"] = WordClass.SurnameParticle,
        ["body-head"] = WordClass.BodyHead,
        ["club-head"] = WordClass.ClubHead,
        ["club-tail"] = WordClass.ClubTail,
        ["street-head"] = WordClass.StreetHead,
        ["street-tail"] = WordClass.StreetTail,
        ["facility-head"] = WordClass.FacilityHead,
        ["function"] = WordClass.Function,
        ["calendar"] = WordClass.Calendar,
        ["compass"] = WordClass.Compass,
        ["compass-tail"] = WordClass.CompassTail,
        ["sport"] = WordClass.Sport,
        ["publication"] = WordClass.Publication,
        ["first-name"] = WordClass.FirstName,
        ["person-town"] = WordClass.PersonTown,
        ["ordinary"] = WordClass.Ordinary,
        ["arabic-article"] = WordClass.ArabicArticle,
        ["demonym"] = WordClass.Demonym,
        ["joining"] = WordClass.Joining,
        ["settlement-noun"] = WordClass.SettlementNoun,
        ["never"] = WordClass.Never,
        ["event-noun"] = WordClass.EventNoun,
        ["region-noun"] = WordClass.RegionNoun,
    };

    private static readonly FrozenDictionary<ulong, WordClass> Words = Load();

    /// <summary>The classes of a folded word.</summary>
    public static WordClass Of(ulong hash) => Words.GetValueOrDefault(hash);

    private static FrozenDictionary<ulong, WordClass> Load()
    {
        var words = new Dictionary<ulong, WordClass>();
        foreach (var file in new[] { "lexicon.txt", "first-names.txt", "person-towns.txt", "ordinary.txt" })
            Read(file, words);
        return words.ToFrozenDictionary();
    }

    // [section], then its words; a line that starts with # is a remark.
    private static void Read(string file, Dictionary<ulong, WordClass> words)
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream(Resources + file)
            ?? throw new InvalidOperationException($"{file} is not in the assembly");
        using var reader = new StreamReader(stream);
        var section = WordClass.None;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('['))
                section = Sections[line.Trim('[', ']')];
            else if (!line.StartsWith('#'))
                AddWords(line, section, words);
        }
    }

    private static void AddWords(string line, WordClass section, Dictionary<ulong, WordClass> words)
    {
        foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var hash = NameFolding.HashOf(word);
            words[hash] = words.GetValueOrDefault(hash) | section;
        }
    }
}
