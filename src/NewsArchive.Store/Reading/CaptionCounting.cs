using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Store.Reading;

/// <summary>Counts captions of both languages.</summary>
internal static class CaptionCounting
{
    /// <summary>All of them, less the few that nobody may see yet: looking up the article of each would take seconds.</summary>
    public static async Task<int> CountCaptionsAsync(this Snapshot archive, CancellationToken cancellationToken)
    {
        var all = await archive.Captions.CountAsync(cancellationToken) + await archive.AgencyCaptions.CountAsync(cancellationToken);
        if (!archive.HasUnfinished)
            return all;
        var unfinished =
            from figure in archive.Figures.IgnoreQueryFilters()
            join mark in archive.UnfinishedArticles on figure.ArticleId equals mark.ArticleId
            select figure.Id;
        return all
            - await archive.Captions.CountAsync(c => unfinished.Contains(c.FigureId), cancellationToken)
            - await archive.AgencyCaptions.CountAsync(c => unfinished.Contains(c.FigureId), cancellationToken);
    }
}
