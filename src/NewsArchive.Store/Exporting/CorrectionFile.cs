using System.Collections.Immutable;
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

    /// <summary>Reads one; null when the stream is no export of corrections, or too large.</summary>
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
            using var json = JsonDocument.Parse(bounded.GetBuffer().AsMemory(0, (int)bounded.Length), new JsonDocumentOptions { MaxDepth = 8 });
            return Read(json.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static CorrectionFile? Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("format", out var format) || format.ValueKind != JsonValueKind.String || format.GetString() != CorrectionFormat.Name
            || !root.TryGetProperty("corrections", out var list) || list.ValueKind != JsonValueKind.Array)
            return null;
        var (entries, names, unreadable, at) = (new List<Correction>(), new Dictionary<string, string>(), new List<int>(), 0);
        foreach (var item in list.EnumerateArray())
        {
            at++;
            if (CorrectionFormat.Read(item) is not var (entry, name))
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
}
