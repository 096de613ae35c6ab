using System.IO.Compression;

namespace NewsArchive.Store.Importing;

/// <summary>
/// Hands out the entries of a zip file one after the other, in its order. Nothing is unpacked to disk, and no name is a path.
/// </summary>
internal sealed class ZipWalker(ImportLimits limits, ImportStop stop, Action<int>? expect)
{
    private const int TypeMask = 0xF000;
    private const int LinkType = 0xA000;
    private const int RegularType = 0x8000;

    internal IEnumerable<ImportInput> Walk(Stream stream, string path, ZipTally? parent, UnpackBudget budget, int depth = 1)
    {
        if (depth > limits.ZipDepth)
            return [new SettledInput(path, ImportOutcome.Rejected, ImportMessages.NestedTooDeep(limits.ZipDepth), parent)];
        var (zip, refusal) = Open(stream);
        return zip is null
            ? [new SettledInput(path, ImportOutcome.Rejected, refusal!, parent)]
            : WalkEntries(zip, path, new ZipTally(parent), budget, depth);
    }

    private IEnumerable<ImportInput> WalkEntries(ZipArchive zip, string path, ZipTally tally, UnpackBudget budget, int depth)
    {
        using var opened = zip;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            if (entry.FullName.EndsWith('/'))
                continue;
            var entryPath = $"{path}!{entry.FullName}";
            var remark = Remark(entry.FullName, isSecond: !seen.Add(entry.FullName));
            foreach (var input in Take(entry, entryPath, remark, tally, budget, depth))
                yield return input;
        }

        yield return new ZipEnd(path, tally);
    }

    private IEnumerable<ImportInput> Take(
        ZipArchiveEntry entry, string path, ImportMessage? remark, ZipTally tally, UnpackBudget budget, int depth)
    {
        var name = DocumentNames.LastPart(entry.FullName) is { Length: > 0 } last ? last : entry.FullName;
        if (Settle(entry, name, path, remark, tally) is { } settled)
            return [settled];
        var (bytes, refusal) = Read(entry, budget);
        if (bytes is null)
            return [new SettledInput(path, ImportOutcome.Rejected, With(refusal!, remark), tally)];
        return ZipDirectory.LooksLikeZip(bytes)
            ? Walk(new MemoryStream(bytes, writable: false), path, tally, budget, depth + 1)
            : [new DocumentInput(path, name, bytes, remark, tally)];
    }

    private SettledInput? Settle(ZipArchiveEntry entry, string name, string path, ImportMessage? remark, ZipTally tally)
    {
        var type = (entry.ExternalAttributes >> 16) & TypeMask;
        (ImportOutcome, ImportMessage)? outcome = type switch
        {
            LinkType => (ImportOutcome.Skipped, ImportMessages.LinkInZip),
            not (0 or RegularType) => (ImportOutcome.Skipped, ImportMessages.NotRegular),
            _ when DocumentNames.IsHidden(name) => (ImportOutcome.Skipped, ImportMessages.Hidden),
            _ when !DocumentNames.MayBeDocument(name) => (ImportOutcome.Skipped, ImportMessages.OtherKind),
            _ when entry.IsEncrypted => (ImportOutcome.Rejected, ImportMessages.Encrypted),
            _ when stop.Reason is { } reason => (ImportOutcome.Skipped, reason),
            _ => null,
        };
        return outcome is var (kind, why) ? new SettledInput(path, kind, With(why, remark), tally) : null;
    }

    private (byte[]? Bytes, ImportMessage? Refusal) Read(ZipArchiveEntry entry, UnpackBudget budget)
    {
        var tooLarge = limits.FileBytes <= budget.Left
            ? ImportMessages.TooLarge(limits.FileBytes)
            : ImportMessages.UnpackedTooLarge(limits.UnpackedBytes);
        try
        {
            using var stream = new CountingStream(entry.Open(), budget);
            var limit = Math.Min(limits.FileBytes, budget.Left);
            var read = BoundedReader.Read(stream, entry.Length, limit, tooLarge, limits.FileTime);
            return read.Bytes is null || Crc32.Of(read.Bytes) == entry.Crc32 ? read : (null, ImportMessages.DamagedEntry);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return (null, ImportMessages.DamagedEntry);
        }
    }

    private (ZipArchive? Zip, ImportMessage? Refusal) Open(Stream stream)
    {
        try
        {
            if (ZipDirectory.Count(stream, limits.ZipEntries) is not { } count)
                return (null, ImportMessages.DamagedZip);
            if (count > limits.ZipEntries)
                return (null, ImportMessages.TooManyEntries(limits.ZipEntries));
            stream.Position = 0;
            var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            expect?.Invoke(zip.Entries.Count);
            return (zip, null);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return (null, ImportMessages.DamagedZip);
        }
    }

    private static ImportMessage? Remark(string entryName, bool isSecond) =>
        (DocumentNames.LeavesFolder(entryName), isSecond) switch
        {
            (true, true) => ImportMessage.Join([ImportMessages.NameWithPath, ImportMessages.SecondEntry]),
            (true, false) => ImportMessages.NameWithPath,
            (false, true) => ImportMessages.SecondEntry,
            _ => null,
        };

    private static ImportMessage With(ImportMessage message, ImportMessage? remark) =>
        remark is null ? message : ImportMessage.Join([message, remark]);
}
