using System.Collections.Immutable;
using System.Text;
using NewsArchive.Store.Searching;

namespace NewsArchive.Store.Sqlite;

/// <summary>Writes look-ups in the language of FTS5. Words of titles, first paragraphs and agencies' captions carry a prefix in the index.</summary>
internal static class SqliteWordQuery
{
    private const int MostCombinations = 64;

    /// <summary>What to match; empty when there is nothing to look for.</summary>
    public static string Of(WordLookup lookup)
    {
        var words = lookup.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return "";
        var prefix = Prefix(lookup.Field);
        return lookup.Kind switch
        {
            LookupKind.Phrase => Quoted(prefix, words),
            LookupKind.Prefix => Quoted(prefix, words[0]) + " *",
            LookupKind.Near => string.Join(" OR ", Combinations(words).Select(combination =>
                $"NEAR({string.Join(' ', combination.Select(word => Quoted(prefix, word)))}, {WordLookup.Nearness})")),
            _ => string.Join(" OR ", words.Select(word => Quoted(prefix, word))),
        };
    }

    // FTS5 knows no alternatives within NEAR.
    private static List<ImmutableArray<string>> Combinations(string[] words)
    {
        List<ImmutableArray<string>> combinations = [[]];
        foreach (var word in words)
        {
            var alternatives = word.Split('|', StringSplitOptions.RemoveEmptyEntries);
            combinations = [.. combinations.SelectMany(start => alternatives.Select(start.Add)).Take(MostCombinations)];
        }

        return combinations;
    }

    private static string Prefix(WordField field) => field switch
    {
        WordField.Title => "t_",
        WordField.Lead => "l_",
        WordField.AgencyCaption => "e_",
        _ => "",
    };

    // Words hold letters and digits only; what does not, finds nothing and does no harm.
    private static string Quoted(string prefix, params ReadOnlySpan<string> words)
    {
        var phrase = new StringBuilder("\"");
        foreach (var word in words)
            phrase.Append(phrase.Length > 1 ? " " : "").Append(prefix).Append(Harmless(word));
        return phrase.Append('"').ToString();
    }

    private static string Harmless(string word) =>
        word.Replace("\"", "\"\"", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal);
}
