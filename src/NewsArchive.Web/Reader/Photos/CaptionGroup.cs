using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Reader.Photos;

/// <summary>The uses of a photo that have the same Dutch caption.</summary>
/// <param name="Caption">The caption with its credit, or null.</param>
/// <param name="Uses">Where it stands; not empty.</param>
public sealed record CaptionGroup(CaptionRecord? Caption, IReadOnlyList<PhotoUse> Uses)
{
    /// <summary>Groups uses by caption and credit, letter for letter, in the order in which each caption first comes.</summary>
    public static IReadOnlyList<CaptionGroup> Of(IEnumerable<PhotoUse> uses) =>
        [.. uses.GroupBy(use => use.Caption).Select(group => new CaptionGroup(group.Key, [.. group]))];
}
