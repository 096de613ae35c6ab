using NewsArchive.Core.Words;

namespace NewsArchive.Core.Tests.Words;

public sealed class TextMarksTests
{
    private const string Text =
        "Het bombardement begon in de nacht. In Oost-Aleppo vielen bommen. Later, ver weg, werd een ziekenhuis geraakt door een bom. " +
        "De bom trof het ziekenhuis in Aleppo zwaar. Daarna werd het stil in de stad.";

    private static readonly WordMatcher Matcher = new([new MatchTerm(["bom", "bommen"]), new MatchTerm(["ziekenhuis"]), new MatchTerm(["aleppo"])]);

    [Fact]
    public void Words_are_marked_as_they_stand_in_the_text()
    {
        var marks = TextMarks.Find("De Bommen op Aleppo’s ziekenhuis; de bomen", Matcher).Select(mark => (mark.Offset, mark.Length));

        Assert.Equal([(3, 6), (13, 8), (22, 10)], marks);
    }

    [Fact]
    public void Phrases_and_prefixes_are_marked_and_what_overlaps_is_one_mark()
    {
        var matcher = new WordMatcher(
        [
            new MatchTerm(["oost"]) { Phrases = [["in", "oost", "aleppo"]] },
            new MatchTerm([]) { Prefixes = ["bomb"], Phrases = [["de", "nacht"], ["nacht"]] },
        ]);

        Assert.Equal(["bombardement", "de nacht", "In Oost-Aleppo"], TextMarks.Find(Text, matcher).Select(mark => Text.Substring(mark.Offset, mark.Length)));
    }

    [Fact]
    public void The_best_passage_has_the_most_different_words_and_begins_at_a_sentence()
    {
        var passage = Passages.Best(Text, Matcher, 80)!;

        Assert.Equal("De bom trof het ziekenhuis in Aleppo zwaar. Daarna werd het stil in de stad.", Piece(passage.Span));
        Assert.Equal(3, passage.Terms);
        Assert.Equal(["bom", "ziekenhuis", "Aleppo"], passage.Marks.Select(Piece));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(30)]
    [InlineData(60)]
    [InlineData(500)]
    public void A_passage_is_no_longer_than_asked_and_halves_no_word(int length)
    {
        var span = Passages.Best(Text, Matcher, length)!.Span;

        Assert.InRange(span.Length, 1, length);
        Assert.True(span.Offset == 0 || !char.IsLetter(Text[span.Offset - 1]));
        Assert.True(length < 12 || span.End == Text.Length || !char.IsLetter(Text[span.End]));
    }

    [Fact]
    public void Without_a_match_the_passage_is_the_beginning_and_without_a_text_there_is_none()
    {
        var passage = Passages.Best("  " + Text, new WordMatcher([new MatchTerm(["kiev"])]), 40)!;

        Assert.Equal(("Het bombardement begon in de nacht. In", 0), (("  " + Text).Substring(passage.Span.Offset, passage.Span.Length), passage.Terms));
        Assert.Null(Passages.Best(" \n ", Matcher, 40));
    }

    [Fact]
    public void A_passage_halves_no_surrogate_pair()
    {
        var text = string.Concat(Enumerable.Repeat("😀", 50));

        Assert.Equal(8, Passages.Best(text, Matcher, 9)!.Span.Length);
    }

    [Fact]
    public void A_phrase_that_starts_before_a_word_inside_it_is_shown_whole()
    {
        var matcher = new WordMatcher([new MatchTerm(["aleppo"]), new MatchTerm([]) { Phrases = [["in", "oost", "aleppo"]] }]);

        var passage = Passages.Best(Text, matcher, 20)!;

        Assert.Equal((2, "In Oost-Aleppo"), (passage.Terms, Piece(Assert.Single(passage.Marks))));
    }

    [Fact]
    public void A_sentence_ends_near_the_next_one_and_no_run_of_signs_is_searched_for_its_end()
    {
        var text = "Een zin." + string.Concat(Enumerable.Repeat(" \"", 30)) + " ja. Later trof de bom het.";

        var passage = Passages.Best(text, Matcher, 60)!;

        Assert.Equal("Later trof de bom het.", text.Substring(passage.Span.Offset, passage.Span.Length));
    }

    private static string Piece(WordSpan span) => Text.Substring(span.Offset, span.Length);
}
