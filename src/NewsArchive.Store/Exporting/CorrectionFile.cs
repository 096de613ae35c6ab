using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Exporting;

/// <summary>An export of corrections as it was read.</summary>
/// <param name="Entries">The entries, in their order.</param>
/// <param name="Names">The names of authors by their opaque numbers, of those who have one.</param>
/// <param name="Unreadable">The places, from 1, of entries that are no corrections.</param>
public sealed record CorrectionFile(IReadOnlyList<Correction> Entries, IReadOnlyDictionary<string, string> Names, ImmutableArray<int> Unreadable)
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    /// <summary>Reads one; null when the stream is no export of corrections, one of another version, or too large.</summary>
    public static async Task<CorrectionFile?> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        using var bounded = new MemoryStream();
        var buffer = new byte[81_920];
        for (int count; (count = await stream.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            bounded.Write(buffer, 0, count);
            if (bounded.Length > MostBytes)
                return null;
        }

        try
        {
            using var json = JsonDocument.Parse(WithoutMark(bounded.GetBuffer().AsMemory(0, (int)bounded.Length)), new JsonDocumentOptions { MaxDepth = 8 });
            return Read(json.RootElement);
        }
        catch (Exception fault) when (fault is JsonException || IsNoText(fault))
        {
            return null;
        }
    }

    // Editors of text put one before what they save.
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;

    // The form of a string is looked at only when it is asked for: one may hold half of a pair, or bytes that are no UTF-8.
    private static bool IsNoText(Exception fault) => fault is InvalidOperationException;

    private static CorrectionFile? Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("format", out var format) || format.ValueKind != JsonValueKind.String || format.GetString() != CorrectionFormat.Name
            || !root.TryGetProperty("version", out var version) || version.ValueKind != JsonValueKind.Number
            || !version.TryGetInt32(out var number) || number != CorrectionFormat.Version
            || !root.TryGetProperty("corrections", out var list) || list.ValueKind != JsonValueKind.Array)
            return null;
        var (entries, names, unreadable, at) = (new List<Correction>(), new Dictionary<string, string>(), new List<int>(), 0);
        foreach (var item in list.EnumerateArray())
        {
            at++;
            if (ReadEntry(item) is not var (entry, name))
            {
                unreadable.Add(at);
                continue;
            }

            entries.Add(entry);
            if (name is not null)
                names[entry.AuthorId] = name;
        }

        return new CorrectionFile(entries, names, [.. unreadable]);
    }

    private static (Correction Entry, string? AuthorName)? ReadEntry(JsonElement item)
    {
        try
        {
            return CorrectionFormat.Read(item);
        }
        catch (Exception fault) when (IsNoText(fault))
        {
            return null;
        }
    }
}
