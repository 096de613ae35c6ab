using System.Globalization;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Components.Findings;

/// <summary>Says findings in plain Dutch, or in English for the English interface.</summary>
public static class FindingSentences
{
    /// <summary>The sentence of a finding with its evidence.</summary>
    public static FindingSentence Of(FindingRecord finding, CultureInfo culture)
    {
        var english = DateDistance.IsEnglish(culture);
        return new FindingSentence(Text(finding, culture, english), [.. Evidence(finding, english)]);
    }

    private static string Text(FindingRecord finding, CultureInfo culture, bool english) => finding.Code switch
    {
        FindingCode.PhotoOlderThanArticle => Compared(finding, culture, english ? "older" : "ouder", english),
        FindingCode.PhotoAfterArticle => Compared(finding, culture, english ? "newer" : "jonger", english),
        FindingCode.CaptionDateMismatch => english
            ? "The agency caption names another date than its own timestamp."
            : "Het bijschrift van het persbureau noemt een andere datum dan zijn eigen tijdstempel.",
        FindingCode.UnverifiedByAgency => english
            ? "The agency could not verify this photo."
            : "Het persbureau kon deze foto niet verifiëren.",
        FindingCode.RestrictedUse => english
            ? "The agency restricts the use of this photo."
            : "Het persbureau beperkt het gebruik van deze foto.",
        FindingCode.MissingDutchCaption => english
            ? "This photo has no Dutch caption."
            : "Bij deze foto staat geen Nederlands bijschrift.",
        FindingCode.MissingCredit => english
            ? "Nobody is credited for this photo."
            : "Bij deze foto staat niet van wie hij is.",
        FindingCode.MissingDate => english
            ? "The date of publication of this article is not known."
            : "Van dit artikel is niet bekend wanneer het verscheen.",
        _ => throw new ArgumentOutOfRangeException(nameof(finding), finding.Code, "A finding without a sentence."),
    };

    private static string Compared(FindingRecord finding, CultureInfo culture, string comparative, bool english)
    {
        var distance = finding is { PhotoDate: { } photo, OtherDate: { } other }
            ? DateDistance.Text(photo, other, culture) + " "
            : "";
        return english
            ? $"This photo is {distance}{comparative} than this article."
            : $"Deze foto is {distance}{comparative} dan dit artikel.";
    }

    private static IEnumerable<FindingEvidence> Evidence(FindingRecord finding, bool english)
    {
        var mismatch = finding.Code == FindingCode.CaptionDateMismatch;
        if (finding.PhotoDate is { } photo)
            yield return new FindingEvidence(PhotoLabel(mismatch, english), photo, null);
        if (finding.OtherDate is { } other)
            yield return new FindingEvidence(OtherLabel(mismatch, english), other, null);
        if (!string.IsNullOrWhiteSpace(finding.Words))
            yield return new FindingEvidence(english ? "In the agency’s words" : "In de woorden van het persbureau", null, finding.Words);
    }

    private static string PhotoLabel(bool mismatch, bool english) => (mismatch, english) switch
    {
        (true, true) => "In the text",
        (true, false) => "In de tekst",
        (false, true) => "Photo",
        (false, false) => "Foto",
    };

    private static string OtherLabel(bool mismatch, bool english) => (mismatch, english) switch
    {
        (true, true) => "Timestamp",
        (true, false) => "Tijdstempel",
        (false, true) => "Article",
        (false, false) => "Artikel",
    };
}
