using System.Collections.Immutable;
using System.Text.Json;

namespace NewsArchive.Benchmarks.Finding;

/// <summary>
/// The words to search for: frequent ones (about half of all articles), middling ones (1 to 4 in 100) and rare ones. Those of a file,
/// when there is one, and those of the archive's own text that are as frequent.
/// </summary>
internal sealed record WordPools(Pool Frequent, Pool Middling, Pool Rare)
{
    // Less frequent than the least frequent one of the file by this factor is frequent still.
    private const double Slack = 0.75;
    private const double Half = 0.5;
    private const double MiddlingFrom = 0.01;
    private const double MiddlingTo = 0.04;
    private const double RareTo = 0.003;

    private static readonly string[] FrequentWords = ["oorlog", "regering", "leger", "soldaten", "president", "aanval"];

    public static WordPools Of(string archive, string? file)
    {
        var given = file is null ? new Words(FrequentWords, []) : Read(file);
        var shares = DatabaseWords.Shares(archive);
        var frequent = given.Frequent.Select(word => shares.GetValueOrDefault(word, Half)).ToArray();
        return new(
            Pool(given.Frequent, Between(shares, frequent.Min() * Slack, frequent.Max())),
            Pool([], Between(shares, MiddlingFrom, MiddlingTo)),
            Pool(given.Rare, Between(shares, 0, RareTo)));
    }

    private static IEnumerable<string> Between(Dictionary<string, double> shares, double from, double to) =>
        shares.Where(word => word.Value >= from && word.Value <= to).Select(word => word.Key).Order(StringComparer.Ordinal);

    // The given ones come first; the others in an order that is always the same and has nothing to do with the alphabet.
    private static Pool Pool(string[] given, IEnumerable<string> others)
    {
        var shuffled = others.Except(given, StringComparer.Ordinal).ToArray();
        new Random(shuffled.Length).Shuffle(shuffled);
        return new([.. given, .. shuffled]);
    }

    private static Words Read(string file) =>
        JsonSerializer.Deserialize<Words>(File.ReadAllText(file), JsonSerializerOptions.Web)
        ?? throw new FormatException($"No words in {file}");

    private sealed record Words(string[] Frequent, string[] Rare);
}
