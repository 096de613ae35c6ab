using NewsArchive.Store.Editing;
using NewsArchive.Store.Indexing;
using NewsArchive.Store.Searching;
using NewsArchive.Store.Searching.Lists;

namespace NewsArchive.Store.Reading.Desk;

/// <summary>The list of what there is to do at the desk, a page of articles at a time.</summary>
public sealed class WorkListReader
{
    private readonly ArchiveSearch _search;
    private readonly WarnedArticles _warned;
    private readonly ArchiveGazetteer _gazetteer;
    private readonly TimeProvider _time;

    internal WorkListReader(ArchiveSearch search, WarnedArticles warned, ArchiveGazetteer gazetteer, TimeProvider time) =>
        (_search, _warned, _gazetteer, _time) = (search, warned, gazetteer, time);

    /// <summary>
    /// A page of the list, the newest article first, or the newest correction. An article is done when it was marked so; what waits for a
    /// decision (a proposal, a correction under which something changed) is never done.
    /// </summary>
    public async Task<WorkListPage> ReadAsync(WorkListQuery query, CancellationToken cancellationToken)
    {
        await using var moment = await _search.TakeAsync(cancellationToken);
        var claimsSince = _time.GetUtcNow().UtcDateTime - ClaimRegister.Lasts;
        var candidates = new WorkCandidates(_search, _warned, _gazetteer.Gazetteer);
        var all = await candidates.FindAsync(moment, query, claimsSince, cancellationToken);
        var done = CanBeDone(query.Kind) ? all.And(await WorkCandidates.ReadDoneAsync(moment, cancellationToken)) : DocumentSet.Empty;
        var listed = query.IncludesDone ? all : all.Without(done);
        var page = Math.Max(1, query.Page);
        var top = new TopItems((page - 1L) * ArchiveFilter.PageSize, ArchiveFilter.PageSize, listed.Count);
        foreach (var id in listed)
            top.Add(new ListPlace(0, TimeOf(moment, candidates, query.Kind, id), id, id));
        var articles = await new WorkItems(moment.Context, claimsSince).ReadAsync(top.Ids(), query, cancellationToken);
        var collections = moment.Columns.Collections.Select(known => new CollectionChoice(known.Slug, known.Name));
        return new WorkListPage([.. articles], all.Count, done.Count, listed.Count, page, [.. collections]);
    }

    /// <summary>Whether work of this kind can be marked as done.</summary>
    internal static bool CanBeDone(WorkKind kind) => kind is WorkKind.Findings or WorkKind.Recent;

    private static long TimeOf(ArchiveMoment moment, WorkCandidates candidates, WorkKind kind, int id) =>
        kind == WorkKind.Recent ? candidates.LatestCorrections[id] : moment.Columns.Articles.OrderKey[id];
}
