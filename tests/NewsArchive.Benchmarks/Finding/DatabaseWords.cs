using System.Text.RegularExpressions;

namespace NewsArchive.Benchmarks.Finding;

/// <summary>In which part of an archive's articles a word stands, told from a sample of them.</summary>
internal static partial class DatabaseWords
{
    private const int Sample = 2000;

    /// <summary>The part of the articles, from 0 to 1, for each word of four letters or more that is written small.</summary>
    public static Dictionary<string, double> Shares(string archive)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var articles = 0;
        foreach (var text in Texts(archive))
        {
            articles++;
            foreach (var word in Word().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal))
                counts[word] = counts.GetValueOrDefault(word) + 1;
        }

        return counts.ToDictionary(count => count.Key, count => (double)count.Value / articles, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Texts(string archive)
    {
        using var connection = ArchiveFile.Open(archive);
        using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT group_concat(Text, ' ') FROM Blocks
            WHERE ArticleId IN (SELECT Id FROM Articles WHERE Id % max(1, (SELECT count(*) FROM Articles) / $sample) = 0 LIMIT $sample)
            GROUP BY ArticleId
            """;
        command.Parameters.AddWithValue("$sample", Sample);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return reader.GetString(0);
    }

    [GeneratedRegex(@"\b\p{Ll}{4,}\b")]
    private static partial Regex Word();
}
