using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Reader.Photos;

/// <summary>Parts what is to be known about a photo itself from what is to be known about one use of it.</summary>
public static class PhotoFindings
{
    /// <summary>What the agency's own caption gives rise to, each once.</summary>
    public static IReadOnlyList<FindingRecord> OfPhoto(PhotoRecord photo) =>
        [.. photo.Uses.SelectMany(use => use.Findings).Where(finding => IsOfPhoto(finding.Code)).Distinct()];

    /// <summary>What depends on the article or on its Dutch caption.</summary>
    public static IReadOnlyList<FindingRecord> OfUse(PhotoUse use) => [.. use.Findings.Where(finding => !IsOfPhoto(finding.Code))];

    private static bool IsOfPhoto(FindingCode code) =>
        code is FindingCode.CaptionDateMismatch or FindingCode.UnverifiedByAgency or FindingCode.RestrictedUse;
}
