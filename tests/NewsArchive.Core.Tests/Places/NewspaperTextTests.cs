using NewsArchive.Core.Places;

namespace NewsArchive.Core.Tests.Places;

/// <summary>
/// General newspaper text, written for this project. The rules were made while looking at the first file; the second was kept aside, and is
/// only ever scored.
/// </summary>
public sealed class NewspaperTextTests
{
    [Theory]
    [InlineData("newspaper-tuning.txt", 0.95)]
    [InlineData("newspaper-heldout.txt", 0.90)]
    public void Places_in_newspaper_text_are_found_with_exact_spans(string name, double floor)
    {
        var (precision, recall) = new NewspaperText(name).Score(new PlaceFinder(Gazetteer.Shared));

        var f1 = 2 * precision * recall / (precision + recall);
        Assert.True(precision >= 0.95, $"{name}: precision {precision:F3}");
        Assert.True(f1 >= floor, $"{name}: F1 {f1:F3}, precision {precision:F3}, recall {recall:F3}");
    }

    [Fact]
    public void The_texts_have_two_hundred_and_fifty_sentences_and_more() =>
        Assert.True(new[] { "newspaper-tuning.txt", "newspaper-heldout.txt" }.Sum(name => new NewspaperText(name).Sentences) >= 250);
}
