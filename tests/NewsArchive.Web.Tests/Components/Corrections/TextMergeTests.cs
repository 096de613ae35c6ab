using NewsArchive.Web.Components.Corrections;
using Xunit;

namespace NewsArchive.Web.Tests.Components.Corrections;

public sealed class TextMergeTests
{
    [Theory]
    [InlineData("Een man in Aleppo.", "Een vrouw in Aleppo.", "Een man in Homs.", "Een vrouw in Homs.")]
    [InlineData("De brug ligt er nog.", "De oude brug ligt er nog.", "De brug ligt er niet meer.", "De oude brug ligt er niet meer.")]
    [InlineData("Een straat.", "Een straat in de stad.", "In 2014: een straat.", "In 2014: een straat in de stad.")]
    [InlineData("Een man.", "Een vrouw.", "Een kind.", null)]
    [InlineData("Een man.", "Een vrouw.", "Een man.", null)]
    [InlineData("Een man.", "Een man.", "Een kind.", null)]
    [InlineData("", "Iets.", "Iets anders.", null)]
    [InlineData("Een man.", "Een man. Foto.", "Een man. Beeld.", null)]
    [InlineData("Een oude man.", "Een man.", "Een oude, zieke man.", null)]
    public void Changes_that_do_not_touch_each_other_are_put_together(string before, string mine, string theirs, string? expected) =>
        Assert.Equal(expected, TextMerge.Of(before, mine, theirs));

    [Fact]
    public void Whatever_two_people_put_in_or_replaced_far_apart_is_all_in_what_comes_of_it()
    {
        var random = new Random(7);
        for (var time = 0; time < 1000; time++)
        {
            var words = Enumerable.Range(0, 30).Select(number => $"{"stad brug de een grens".Split(' ')[random.Next(5)]}{number}").ToArray();
            var (first, second) = (random.Next(0, 12), random.Next(15, 30));
            var (mine, theirs) = (Change(words[first], "hier", random), Change(words[second], "daar", random));

            Assert.Equal(
                Text(words, (first, mine), (second, theirs)),
                TextMerge.Of(Text(words), Text(words, (first, mine)), Text(words, (second, theirs))));
        }
    }

    [Fact]
    public void Texts_without_end_are_not_put_together()
    {
        var words = string.Concat(Enumerable.Repeat("a ", 5_000));

        Assert.Null(TextMerge.Of(words, words + "b", "c " + words));
    }

    private static string Change(string word, string other, Random random) => random.Next(3) switch
    {
        0 => other,
        1 => $"{word} {other}",
        _ => $"{other}, {word}",
    };

    private static string Text(string[] words, params (int At, string Text)[] changes) =>
        string.Join(' ', words.Select((word, at) => changes.FirstOrDefault(change => change.At == at).Text ?? word));
}
