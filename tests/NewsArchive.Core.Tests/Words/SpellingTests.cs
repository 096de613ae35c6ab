using FsCheck.Xunit;
using NewsArchive.Core.Words;

namespace NewsArchive.Core.Tests.Words;

public sealed class SpellingTests
{
    private const string Letters = "abeo";
    private const int Reach = 2;

    [Theory]
    [InlineData("aleppo", "aleppo", 0)]
    [InlineData("aleppo", "alepo", 1)]
    [InlineData("aleppo", "alepop", 1)]
    [InlineData("aleppo", "allepo", 2)]
    [InlineData("ab", "ba", 1)]
    [InlineData("", "ab", 2)]
    [InlineData("damascus", "homs", 3)]
    public void Distance_counts_letters_put_in_left_out_replaced_or_swapped(string a, string b, int distance)
    {
        Assert.Equal(distance, Distance(a, b));
        Assert.Equal(distance, Distance(b, a));
    }

    [Property(MaxTest = 1000)]
    public void The_band_changes_nothing_within_reach(int[] first, int[] second)
    {
        var (a, b) = (Word(first), Word(second));

        Assert.Equal(Math.Min(Full(a, b), Reach + 1), Distance(a, b));
    }

    [Property(MaxTest = 300)]
    public void The_walk_finds_just_the_words_within_reach(int[][] words, int[] asked)
    {
        var vocabulary = words.Select(Word).Where(word => word.Length > 0).Distinct().Order(StringComparer.Ordinal).ToList();
        var word = Word(asked) + "a";

        foreach (var most in new[] { 1, 2 })
        {
            var found = SpellingWalker.Find(word, most, Seek(vocabulary), int.MaxValue).Select(near => (near.Word, near.Distance));
            var expected = vocabulary.Where(other => Full(word, other) <= most).Select(other => (other, Full(word, other)));
            Assert.Equal(expected, found);
        }
    }

    [Fact]
    public void The_walk_jumps_over_what_cannot_be_near_and_stops_at_its_bound()
    {
        var vocabulary = Enumerable.Range(0, 20_000).Select(i => $"{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}{i}woord").Append("aleppo")
            .Order(StringComparer.Ordinal).ToList();
        var seeks = 0;
        var counted = (string text) =>
        {
            seeks++;
            return Seek(vocabulary)(text);
        };

        Assert.Equal([new NearWord("aleppo", 1, 1)], SpellingWalker.Find("allppo", 1, counted, 1000));
        Assert.InRange(seeks, 1, 200);
        seeks = 0;
        SpellingWalker.Find("allppo", 2, counted, 10);
        Assert.Equal(10, seeks);
    }

    [Fact]
    public void A_wrong_first_letter_costs_more()
    {
        var near = SpellingWalker.Find("dleppo", 2, Seek(["aleppo", "dleppa"]), 100);

        Assert.Equal([new NearWord("aleppo", 1, 2), new NearWord("dleppa", 1, 1)], near);
    }

    [Theory]
    [InlineData("vn", 0)]
    [InlineData("rak", 0)]
    [InlineData("f16a", 0)]
    [InlineData("homs", 1)]
    [InlineData("aleppo", 2)]
    public void Short_words_and_numbers_have_no_suggestions(string word, int reach) => Assert.Equal(reach, SpellingWalker.Reach(word));

    // Reach and one when they are further apart.
    private static int Distance(string a, string b)
    {
        var rows = new SpellingRows(a, stackalloc int[SpellingRows.Size], Reach);
        foreach (var letter in b)
            rows.Push(letter);
        return Math.Min(rows.Distance, Reach + 1);
    }

    private static Func<string, string?> Seek(List<string> sorted) => text =>
    {
        var at = sorted.BinarySearch(text, StringComparer.Ordinal);
        at = at < 0 ? ~at : at;
        return at < sorted.Count ? sorted[at] : null;
    };

    private static string Word(int[] letters) => string.Concat(letters.Take(12).Select(letter => Letters[(int)((uint)letter % Letters.Length)]));

    // The plain way, without a band.
    private static int Full(string a, string b)
    {
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                d[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
            }
        }

        return d[a.Length, b.Length];
    }
}
