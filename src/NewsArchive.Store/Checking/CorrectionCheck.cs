using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Checking;

/// <summary>Whether every correction in force finds what it is about, and whether what was withdrawn is hidden.</summary>
internal static class CorrectionCheck
{
    public static IEnumerable<CheckFault> FindFaults(StoredArticle stored)
    {
        // One that finds nothing any more is asked about, or somebody saw it and left it so.
        foreach (var correction in stored.Corrections.All)
        {
            if (TargetMatch.Find(stored.Things, correction.Target).Span is null && !stored.Unsettled.Contains(correction.Id) && !correction.IsConfirmation)
                yield return new CheckFault(FaultCode.CorrectionLost, stored.Article.Path, CorrectedFields.NameOf(correction.Field));
        }

        if (stored.IsWithdrawn != stored.CorrectionOf(TargetKind.Article, default, CorrectedField.Withdrawn) is { After: not null })
            yield return new CheckFault(FaultCode.ValueDiffers, stored.Article.Path, CorrectedFields.NameOf(CorrectedField.Withdrawn));
    }
}
