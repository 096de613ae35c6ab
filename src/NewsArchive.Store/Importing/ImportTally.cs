using System.Globalization;

namespace NewsArchive.Store.Importing;

/// <summary>Counts the outcomes of an import and passes each on in words.</summary>
internal sealed class ImportTally(CultureInfo culture, IImportProgress progress)
{
    private readonly int[] _counts = new int[Enum.GetValues<ImportOutcome>().Length];

    /// <summary>Counts an input. The entries of a zip come before its end, whose verdict rests on theirs.</summary>
    internal void Count(PreparedInput prepared, ImportVerdict? saved)
    {
        var input = prepared.Input;
        var verdict = (saved ?? ImportVerdict.Of(prepared)).With((input as DocumentInput)?.Remark);
        if (input is not ZipEnd)
            input.Zip?.Count(verdict.Outcome, verdict.Reason);
        _counts[(int)verdict.Outcome]++;
        progress.Done(new ImportItem(input.Path, verdict.Outcome, verdict.Reason?.In(culture), verdict.ArticlePath));
    }

    internal ImportSummary Summary(ImportMessage? ended, ArchiveFault? fault) => new(
        _counts[(int)ImportOutcome.Imported],
        _counts[(int)ImportOutcome.Duplicate],
        _counts[(int)ImportOutcome.Rejected],
        _counts[(int)ImportOutcome.Skipped],
        ended?.In(culture),
        fault);
}
