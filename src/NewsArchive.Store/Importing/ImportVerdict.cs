using NewsArchive.Core.Parsing;

namespace NewsArchive.Store.Importing;

/// <summary>What became of an input, before it is put into words.</summary>
internal sealed record ImportVerdict(ImportOutcome Outcome, ImportMessage? Reason, string? ArticlePath)
{
    private const int MostWarnings = 4;
    private const int MostNearDuplicates = 4;

    internal static ImportVerdict Skip(ImportMessage reason) => new(ImportOutcome.Skipped, reason, null);

    internal static ImportVerdict Reject(ImportMessage reason) => new(ImportOutcome.Rejected, reason, null);

    /// <summary>Of an input that is not saved.</summary>
    internal static ImportVerdict Of(PreparedInput input) => input.Input switch
    {
        SettledInput settled => new(settled.Outcome, settled.Reason, null),
        ZipEnd end when end.Tally.Conclude() is var (outcome, reason) => new(outcome, reason, null),
        _ => Reject(input.Refusal ?? ImportMessages.Unsaved),
    };

    /// <summary>Of a document that was saved, or was there already.</summary>
    internal static ImportVerdict Of(PreparedDocument document, SavedDocument saved)
    {
        if (!saved.IsNew)
            return new(ImportOutcome.Duplicate, ImportMessages.DuplicateOf(saved.DuplicateOf ?? document.Name), saved.ArticlePath);
        var remarks = saved.NearDuplicates.Take(MostNearDuplicates).Select(ImportMessages.NearDuplicateOf)
            .Concat(Warnings(document.Article).Take(MostWarnings))
            .ToList();
        return new(ImportOutcome.Imported, remarks.Count == 0 ? null : ImportMessage.Join(remarks), saved.ArticlePath);
    }

    internal ImportVerdict With(ImportMessage? remark) => remark is null
        ? this
        : this with { Reason = Reason is null ? remark : ImportMessage.Join([Reason, remark]) };

    private static IEnumerable<ImportMessage> Warnings(ParsedArticle article) => article.Diagnostics
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning)
        .DistinctBy(diagnostic => diagnostic.Code)
        .Select(ImportMessages.Warning);
}
