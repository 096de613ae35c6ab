using System.Globalization;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components.Findings;
using Xunit;

namespace NewsArchive.Web.Tests.Components;

public sealed class FindingSentencesTests
{
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly DateOnly PhotoDay = new(2014, 10, 1);
    private static readonly DateOnly ArticleDay = new(2016, 5, 1);

    [Fact]
    public void Old_photo_says_how_much_older_it_is_and_shows_both_days()
    {
        var sentence = FindingSentences.Of(new(FindingCode.PhotoOlderThanArticle, PhotoDay, ArticleDay, null), Dutch);

        Assert.Equal("Deze foto is 19 maanden ouder dan dit artikel.", sentence.Text);
        Assert.Equal([new("Foto", PhotoDay, null), new("Artikel", ArticleDay, null)], sentence.Evidence);
    }

    [Fact]
    public void Newer_photo_is_said_in_the_language_of_the_interface()
    {
        var finding = new FindingRecord(FindingCode.PhotoAfterArticle, ArticleDay.AddDays(1), ArticleDay, null);

        Assert.Equal("Deze foto is 1 dag jonger dan dit artikel.", FindingSentences.Of(finding, Dutch).Text);
        Assert.Equal("This photo is 1 day newer than this article.", FindingSentences.Of(finding, English).Text);
    }

    [Fact]
    public void Old_photo_without_days_claims_no_distance()
    {
        var sentence = FindingSentences.Of(new(FindingCode.PhotoOlderThanArticle, null, null, null), Dutch);

        Assert.Equal("Deze foto is ouder dan dit artikel.", sentence.Text);
        Assert.Empty(sentence.Evidence);
    }

    [Fact]
    public void Unverified_photo_shows_the_words_of_the_agency()
    {
        var sentence = FindingSentences.Of(new(FindingCode.UnverifiedByAgency, null, null, "could not be verified"), Dutch);

        Assert.Equal("Het persbureau kon deze foto niet verifiëren.", sentence.Text);
        Assert.Equal(new FindingEvidence("In de woorden van het persbureau", null, "could not be verified"), Assert.Single(sentence.Evidence));
    }

    [Fact]
    public void Dates_that_disagree_are_named_text_and_timestamp()
    {
        var sentence = FindingSentences.Of(new(FindingCode.CaptionDateMismatch, PhotoDay, ArticleDay, null), Dutch);

        Assert.Equal(["In de tekst", "Tijdstempel"], sentence.Evidence.Select(e => e.Label));
    }

    [Fact]
    public void Every_code_has_a_sentence_and_a_label_of_its_own_in_both_languages()
    {
        foreach (var culture in new[] { Dutch, English })
        {
            var sentences = FindingCodes.All.Select(code => FindingSentences.Of(new(code, null, null, null), culture).Text).ToList();
            var labels = FindingCodes.All.Select(code => FindingLabels.Of(code, culture)).ToList();

            Assert.Equal(sentences.Count, sentences.Distinct().Count());
            Assert.Equal(labels.Count, labels.Distinct().Count());
            Assert.All(sentences, text => Assert.EndsWith(".", text, StringComparison.Ordinal));
        }
    }
}
