using NewsArchive.Core.Words;

namespace NewsArchive.Core.Tests.Words;

/// <summary>The pairs of pairs.md.</summary>
public sealed class PairTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("Should meet", true, 90, 200)]
    [InlineData("Should not meet", false, 97, 100)]
    public void Of_a_hundred_pairs_at_least_so_many_are_right(string heading, bool meet, int floor, int least)
    {
        var pairs = Read(heading);
        var wrong = pairs.Where(pair => (Stem(pair.First) == Stem(pair.Second)) != meet).ToList();

        output.WriteLine($"{heading}: {pairs.Count - wrong.Count} of {pairs.Count}. Wrong: {string.Join(", ", wrong)}");
        Assert.True(pairs.Count >= least);
        Assert.True(wrong.Count * 100 <= pairs.Count * (100 - floor), string.Join(", ", wrong));
    }

    private static string Stem(string word)
    {
        var words = new WordScanner(word);
        Assert.True(words.MoveNext(), word);
        return DutchStemmer.Stem(words.Folded.ToString());
    }

    private static List<(string First, string Second)> Read(string heading)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Words", "pairs.md"));
        var list = text.Split("\n## ").Single(part => part.StartsWith($"{heading}\n", StringComparison.Ordinal))[heading.Length..];
        return [.. list.Replace("\n\n", ",", StringComparison.Ordinal)
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(pair => pair.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries) is [var first, var second] ? (first, second) : throw new FormatException(pair))];
    }
}
