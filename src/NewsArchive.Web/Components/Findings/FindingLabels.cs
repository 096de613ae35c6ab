using System.Globalization;
using NewsArchive.Core.Articles;

namespace NewsArchive.Web.Components.Findings;

/// <summary>What a finding is called in a filter, a chip or a list: a few words.</summary>
public static class FindingLabels
{
    private static readonly string[] Dutch =
    [
        "Foto ouder dan artikel",
        "Foto jonger dan artikel",
        "Datums spreken elkaar tegen",
        "Niet geverifieerd",
        "Gebruik beperkt",
        "Geen Nederlands bijschrift",
        "Herkomst niet vermeld",
        "Artikel zonder datum",
    ];

    private static readonly string[] English =
    [
        "Photo older than article",
        "Photo newer than article",
        "Dates disagree",
        "Not verified",
        "Use restricted",
        "No Dutch caption",
        "No credit",
        "Article without date",
    ];

    /// <summary>The label of a code in Dutch, or in English for an English culture.</summary>
    public static string Of(FindingCode code, CultureInfo culture) =>
        (DateDistance.IsEnglish(culture) ? English : Dutch)[(int)code];
}
