using NewsArchive.Core.Articles;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Core.Tests.Parsing;

public sealed class FindingEvidenceTests
{
    private const string Old = "2016-04-28 10:44:55 A street on April 27, 2016. AFP PHOTO EDITORS NOTE: The place cannot be verified. == NO ARCHIVES ==";

    [Fact]
    public void An_old_photo_names_both_dates()
    {
        var finding = Find(FindingCode.PhotoOlderThanArticle);

        Assert.Equal((new DateOnly(2016, 4, 27), new DateOnly(2018, 6, 3)), (finding.PhotoDate, finding.OtherDate));
    }

    [Fact]
    public void A_mismatch_names_the_written_date_and_the_timestamps()
    {
        var finding = Find(FindingCode.CaptionDateMismatch);

        Assert.Equal((new DateOnly(2016, 4, 27), new DateOnly(2016, 4, 28)), (finding.PhotoDate, finding.OtherDate));
    }

    [Fact]
    public void What_was_not_verified_and_what_is_restricted_are_quoted()
    {
        Assert.Equal("cannot be verified", Find(FindingCode.UnverifiedByAgency).Words?.Text);
        Assert.Equal("NO ARCHIVES", Find(FindingCode.RestrictedUse).Words?.Text);
    }

    [Fact]
    public void Each_figure_has_findings_of_its_own()
    {
        var findings = Parse().Findings;

        Assert.Equal(2, findings.Count(finding => finding.Code == FindingCode.MissingDutchCaption));
        Assert.Equal(2, findings.Select(finding => finding.Figure).Distinct().Count());
    }

    private static ParsedFinding Find(FindingCode code) => Parse().Findings.First(finding => finding.Code == code);

    private static ParsedArticle Parse() =>
        ArticleParser.Parse(new SourceText($"Kop\n\n3 juni 2018\n\nZin.\n\n{Old}\n\n{Old}\n", SourceEncoding.Utf8, false, []));
}
