using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace NewsArchive.Core.Captions;

/// <summary>The agencies that credits name, and the spellings by which they are found.</summary>
public static class AgencyNames
{
    // It passes on the photos of others: an agency named beside it made the picture.
    private const string Distributor = "anp";

    private static readonly (string Slug, string Name, string[] Spellings)[] Table =
    [
        ("afp", "AFP", ["AFP", "Agence France-Presse", "Agence France Presse"]),
        ("reuters", "Reuters", ["Reuters", "Thomson Reuters"]),
        ("ap", "AP", ["AP", "Associated Press", "The Associated Press"]),
        ("epa", "EPA", ["EPA", "EPA-EFE", "European Pressphoto Agency"]),
        ("efe", "EFE", ["EFE"]),
        ("anp", "ANP", ["ANP", "ANP XTRA", "Algemeen Nederlands Persbureau"]),
        ("belga", "Belga", ["Belga"]),
        ("getty-images", "Getty Images", ["Getty Images", "Getty", "GettyImages"]),
        ("anadolu", "Anadolu", ["Anadolu", "Anadolu Agency", "AA"]),
        ("dha", "DHA", ["DHA", "Demirören"]),
        ("iha", "İHA", ["IHA", "İHA"]),
        ("pa", "PA", ["PA", "PA Wire", "Press Association", "PA Images", "PA Media"]),
        ("dpa", "dpa", ["DPA"]),
        ("nurphoto", "NurPhoto", ["NurPhoto"]),
        ("shutterstock", "Shutterstock", ["Shutterstock", "REX", "Rex Features"]),
        ("xinhua", "Xinhua", ["Xinhua"]),
        ("tass", "TASS", ["TASS", "ITAR-TASS"]),
        ("ria", "RIA Novosti", ["RIA Novosti", "RIA", "Sputnik"]),
        ("eyevine", "eyevine", ["eyevine"]),
        ("zuma", "ZUMA", ["ZUMA", "ZUMA Press", "ZUMA Wire"]),
        ("sana", "SANA", ["SANA", "Syrian Arab News Agency"]),
        ("novum", "Novum", ["Novum"]),
        ("hollandse-hoogte", "Hollandse Hoogte", ["Hollandse Hoogte"]),
        ("magnum", "Magnum Photos", ["Magnum", "Magnum Photos"]),
        ("upi", "UPI", ["UPI"]),
        ("kyodo", "Kyodo", ["Kyodo"]),
        ("sipa", "Sipa", ["Sipa", "Sipa USA", "Sipa Press"]),
        ("corbis", "Corbis", ["Corbis"]),
        ("imago", "IMAGO", ["IMAGO"]),
        ("alamy", "Alamy", ["Alamy"]),
        ("bloomberg", "Bloomberg", ["Bloomberg"]),
    ];

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> SlugBySpelling = Table
        .SelectMany(row => row.Spellings, (row, spelling) => (row.Slug, Spelling: spelling))
        .ToFrozenDictionary(pair => pair.Spelling, pair => pair.Slug, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int MostWords = Table.SelectMany(row => row.Spellings).Max(spelling => spelling.Split(' ').Length);

    private static readonly int LongestSpelling = Table.SelectMany(row => row.Spellings).Max(spelling => spelling.Length);

    private static readonly FrozenDictionary<string, string> NameBySlug =
        Table.ToFrozenDictionary(row => row.Slug, row => row.Name, StringComparer.Ordinal);

    /// <summary>All agencies, the most usual first.</summary>
    public static ImmutableArray<Agency> All { get; } = [.. Table.Select(row => new Agency(row.Slug, row.Name))];

    /// <summary>
    /// The agency that made the picture: the first that the agency's credit names, or else the Dutch caption's; a distributor only when no other
    /// is named. Null when neither names one.
    /// </summary>
    /// <param name="named">The slugs that the agency's credit names.</param>
    /// <param name="captionCredit">The credit of the Dutch caption, or null.</param>
    public static string? Principal(ImmutableArray<string> named, string? captionCredit)
    {
        var agencies = named.IsEmpty ? Find(captionCredit) : named;
        return agencies.FirstOrDefault(slug => slug != Distributor) ?? agencies.FirstOrDefault();
    }

    /// <summary>An agency as a person reads it: its name, or its slug when the name is not known. Null for none.</summary>
    [return: NotNullIfNotNull(nameof(slug))]
    public static string? NameOf(string? slug) => slug is null ? null : DisplayName(slug) ?? slug;

    /// <summary>The name that readers know, or null when no agency has that slug.</summary>
    public static string? DisplayName(string slug) => NameBySlug.GetValueOrDefault(slug);

    /// <summary>Whether the words are the name of one agency and nothing else.</summary>
    public static bool IsName(ReadOnlySpan<char> words) => SlugBySpelling.ContainsKey(words.Trim());

    /// <summary>The agencies that a credit names, Dutch or English, each once, in order: <c>ANP / AFP</c> gives anp, afp.</summary>
    /// <param name="credit">A credit, such as <c>Name/AP</c> or <c>Anadolu Agency via Getty Images</c>.</param>
    /// <returns>Slugs; empty when it names none.</returns>
    public static ImmutableArray<string> Find(ReadOnlySpan<char> credit)
    {
        var words = Words(credit);
        var found = ImmutableArray.CreateBuilder<string>();
        for (var i = 0; i < words.Count;)
        {
            var length = Math.Min(MostWords, words.Count - i);
            string? slug = null;
            while (length > 0 && (slug = Slug(credit, words, i, length)) is null)
                length--;
            if (slug is not null && !found.Contains(slug))
                found.Add(slug);
            i += Math.Max(1, length);
        }

        return found.ToImmutable();
    }

    // The agency whose name some adjacent words are, whatever stands between them.
    private static string? Slug(ReadOnlySpan<char> credit, List<Range> words, int start, int count)
    {
        Span<char> joined = stackalloc char[LongestSpelling];
        var length = 0;
        for (var i = start; i < start + count; i++)
        {
            var word = credit[words[i]];
            if (length + 1 + word.Length > joined.Length + (i == start ? 1 : 0))
                return null;
            if (i > start)
                joined[length++] = ' ';
            word.CopyTo(joined[length..]);
            length += word.Length;
        }

        return SlugBySpelling.TryGetValue(joined[..length], out var slug) ? slug : null;
    }

    private static List<Range> Words(ReadOnlySpan<char> credit)
    {
        var words = new List<Range>();
        var start = -1;
        for (var i = 0; i <= credit.Length; i++)
        {
            if (i < credit.Length && (char.IsLetterOrDigit(credit[i]) || (credit[i] is '-' && start >= 0)))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(start..(start + credit[start..i].TrimEnd('-').Length));
                start = -1;
            }
        }

        return words;
    }
}
