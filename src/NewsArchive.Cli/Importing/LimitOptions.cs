using System.CommandLine;
using NewsArchive.Store.Importing;

namespace NewsArchive.Cli.Importing;

/// <summary>The options that set the limits of an import.</summary>
internal sealed class LimitOptions
{
    private const int Megabyte = 1024 * 1024;
    private const int MostMegabytesPerFile = 1024;

    private static readonly ImportLimits Standard = ImportLimits.Default;

    private readonly Option<int> _fileSize =
        Make("--max-file-size", "MB", Standard.FileBytes / Megabyte, MostMegabytesPerFile, ImportTexts.FileSize);

    private readonly Option<int> _unpacked =
        Make("--max-unpacked", "MB", (int)(Standard.UnpackedBytes / Megabyte), int.MaxValue, ImportTexts.Unpacked);

    private readonly Option<int> _lines = Make("--max-lines", "N", Standard.Lines, int.MaxValue, ImportTexts.Lines);
    private readonly Option<int> _depth = Make("--max-zip-depth", "N", Standard.ZipDepth, 100, ImportTexts.Depth);
    private readonly Option<int> _entries = Make("--max-zip-entries", "N", Standard.ZipEntries, int.MaxValue - 1, ImportTexts.Entries);
    private readonly Option<int> _seconds = Make("--max-seconds", "N", (int)Standard.FileTime.TotalSeconds, 86_400, ImportTexts.Seconds);

    internal void AddTo(Command verb)
    {
        foreach (var option in new[] { _fileSize, _lines, _unpacked, _depth, _entries, _seconds })
            verb.Options.Add(option);
    }

    internal ImportLimits Read(ParseResult result) => new()
    {
        FileBytes = result.GetValue(_fileSize) * Megabyte,
        Lines = result.GetValue(_lines),
        UnpackedBytes = (long)result.GetValue(_unpacked) * Megabyte,
        ZipDepth = result.GetValue(_depth),
        ZipEntries = result.GetValue(_entries),
        FileTime = TimeSpan.FromSeconds(result.GetValue(_seconds)),
    };

    private static Option<int> Make(string name, string unit, int standard, int most, Func<int, string> describe)
    {
        var option = new Option<int>(name) { HelpName = unit, Description = describe(standard), DefaultValueFactory = _ => standard };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var value }] && (!int.TryParse(value, out var number) || number < 1 || number > most))
                result.AddError(name);
        });
        return option;
    }
}
