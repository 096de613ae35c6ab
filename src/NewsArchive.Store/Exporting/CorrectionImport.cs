using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Editing;

namespace NewsArchive.Store.Exporting;

/// <summary>Takes corrections of another archive into this one, where it has the same documents.</summary>
public sealed class CorrectionImport(IDbContextFactory<NewsContext> contexts, ArchiveEditor editor, ProposalRegister proposals)
{
    /// <summary>
    /// Takes them in. A field's history goes on where this archive's ends; where the two have parted, the other's last value is proposed to
    /// the editors. What is known already is passed over, so that the same file can be taken in again.
    /// </summary>
    /// <param name="progress">Hears how many of how many fields are done; or null.</param>
    /// <param name="cancellationToken">Stops it between two fields; what is done stays.</param>
    /// <returns>Null when the stream is no export of corrections, one of another version, or too large.</returns>
    public async Task<CorrectionImportReport?> RunAsync(
        Stream stream, IProgress<(int Done, int Total)>? progress, CancellationToken cancellationToken)
    {
        if (await CorrectionFile.ReadAsync(stream, cancellationToken) is not { } read)
            return null;
        var report = new CorrectionImportReport { Unreadable = read.Unreadable };
        await KeepAuthorsAsync(read.Names, cancellationToken);
        var (fields, done) = (read.Entries.Distinct().GroupBy(entry => entry.Target).ToList(), 0);
        foreach (var field in fields)
        {
            cancellationToken.ThrowIfCancellationRequested();
            report = await TakeAsync([.. field.OrderBy(entry => entry.Number)], report, cancellationToken);
            progress?.Report((++done, fields.Count));
        }

        return report;
    }

    private async Task<CorrectionImportReport> TakeAsync(
        IReadOnlyList<Correction> theirs, CorrectionImportReport report, CancellationToken cancellationToken)
    {
        var ours = await ReadOursAsync(theirs[0].Target, cancellationToken);
        if (ours is null)
            return report with { Absent = report.Absent + theirs.Count };
        var same = ours.Zip(theirs).TakeWhile(pair => IsSame(pair.First, pair.Second)).Count();
        if (same == theirs.Count)
            return report with { Known = report.Known + same };
        if (same < ours.Count)
            return await ProposeAsync(theirs[^1], ours[^1], report with { Known = report.Known + same }, cancellationToken);
        foreach (var entry in theirs.Skip(same))
        {
            var request = new EditRequest(
                entry.AuthorId, entry.Reason, [new FieldChange(entry.Target, entry.After, same++, entry.Undoes)], entry.ReviewerId, entry.BatchId)
            { At = entry.At };
            var result = await editor.SaveAsync(request, cancellationToken);
            if (result is not EditResult.Saved)
                return report with { Refused = report.Refused.Add(entry.Target) };
            report = report with { Added = report.Added + 1 };
        }

        return report;
    }

    private async Task<CorrectionImportReport> ProposeAsync(
        Correction theirs, Correction ours, CorrectionImportReport report, CancellationToken cancellationToken)
    {
        if (IsSameValue(ours, theirs))
            return report with { Known = report.Known + 1 };
        var value = FieldValues.Normalize(theirs.Field, theirs.After);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var alike = await context.Proposals.AsNoTracking()
            .Where(p => p.Sha256 == theirs.Sha256 && p.Field == theirs.Field && p.AuthorId == theirs.AuthorId && p.After == value)
            .ToListAsync(cancellationToken);
        if (alike.Exists(proposal => TargetMatch.IsSame(proposal.Target, theirs.Target)))
            return report with { Known = report.Known + 1 };
        var change = new FieldChange(theirs.Target, value, ours.Number) { Before = ours.After };
        var result = await proposals.ProposeAsync(new ProposalRequest(theirs.AuthorId, theirs.Reason, [change]), cancellationToken);
        return result is ProposalResult.Kept
            ? report with { Proposed = report.Proposed + 1 }
            : report with { Refused = report.Refused.Add(theirs.Target) };
    }

    // Null when the archive does not have the document.
    private async Task<IReadOnlyList<Correction>?> ReadOursAsync(CorrectionTarget target, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (!await context.Documents.AnyAsync(d => d.Sha256 == target.Sha256, cancellationToken))
            return null;
        var all = await context.Corrections.AsNoTracking()
            .Where(c => c.Sha256 == target.Sha256 && c.Field == target.Field).OrderBy(c => c.Number).ToListAsync(cancellationToken);
        return all.FindAll(correction => TargetMatch.IsSame(correction.Target, target));
    }

    private static bool IsSame(Correction ours, Correction theirs) =>
        (ours.Number, ours.Reason, ours.AuthorId, ours.At) == (theirs.Number, theirs.Reason.Trim(), theirs.AuthorId, theirs.At) && IsSameValue(ours, theirs);

    // A file may have a value in another form than the log keeps it in.
    private static bool IsSameValue(Correction ours, Correction theirs) =>
        ours.After == theirs.After || FieldValues.Normalize(ours.Field, ours.After) == FieldValues.Normalize(theirs.Field, theirs.After);

    private async Task KeepAuthorsAsync(IReadOnlyDictionary<string, string> names, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var known = await context.Authors.Select(a => a.Id).ToListAsync(cancellationToken);
        foreach (var (id, name) in names.Where(pair => !known.Contains(pair.Key)))
        {
            var author = new Author(id);
            author.Rename(name, name);
            context.Authors.Add(author);
        }

        await context.SaveChangesAsync(cancellationToken);
    }
}
