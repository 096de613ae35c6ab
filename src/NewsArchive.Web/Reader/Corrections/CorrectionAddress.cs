using NewsArchive.Core.Corrections;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Web.Components;

namespace NewsArchive.Web.Reader.Corrections;

/// <summary>Where what was corrected can be read.</summary>
internal static class CorrectionAddress
{
    /// <summary>The article, and the figure or block in it when there is one; the list itself for what the archive no longer has.</summary>
    public static string Of(HistoryEntry entry) => (entry.Article, entry.Correction.Kind) switch
    {
        (null, _) => CorrectionFilter.Path,
        ({ Path: var path }, TargetKind.Article) => path,
        ({ Path: var path }, _) when entry.Place is { } place => PartAddress.Of(path, place.Page, place.Anchor),
        // The photo above all blocks, or what is not there any more.
        ({ Path: var path }, _) => $"{path}#{Anchors.Of(entry.Correction.Span.Offset)}",
    };
}
