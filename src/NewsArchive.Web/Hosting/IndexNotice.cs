using NewsArchive.Store.Indexing;

namespace NewsArchive.Web.Hosting;

/// <summary>Tells an operator, a line each, what in the search index and in the editors' own places needs attention.</summary>
public sealed class IndexNotice(ArchiveIndexState index, ArchiveGazetteer gazetteer, ILogger<IndexNotice> logger)
{
    /// <summary>Looks once, and changes nothing.</summary>
    public async Task TellAsync(CancellationToken cancellationToken)
    {
        foreach (var problem in gazetteer.Problems)
            logger.LogWarning("{File}, line {Line}: {Problem}", Path.GetFileName(gazetteer.OwnFile), problem.Line, problem.English);
        if (!await index.IsCurrentAsync(cancellationToken))
            logger.LogWarning("The search index was made by other rules or with other places than these; run reindex.");
    }
}
