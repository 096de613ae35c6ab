using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Store.Reading;

/// <summary>Reads what was found about a photo.</summary>
internal static class PhotoFindingQueries
{
    /// <summary>The findings of a photo by article and position.</summary>
    public static async Task<ILookup<(long ArticleId, int Position), FindingRecord>> ReadFindingsAsync(
        this Snapshot archive,
        long photoId,
        List<long> articleIds,
        CancellationToken cancellationToken)
    {
        var findings = await archive.Findings
            .Where(f => f.PhotoId == photoId && articleIds.Contains(f.ArticleId))
            .OrderBy(f => f.Ordinal)
            .Select(f => new { f.ArticleId, f.Position, Record = new FindingRecord(f.Code, f.PhotoDate, f.OtherDate, f.Words) })
            .ToListAsync(cancellationToken);
        return findings.ToLookup(row => (row.ArticleId, row.Position ?? 0), row => row.Record);
    }
}
