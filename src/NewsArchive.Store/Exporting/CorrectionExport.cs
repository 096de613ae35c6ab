using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Checking;

namespace NewsArchive.Store.Exporting;

/// <summary>Writes the whole log of corrections, so that it can be read elsewhere and taken into another archive.</summary>
public sealed class CorrectionExport(IDbContextFactory<NewsContext> contexts, HistoryCheck history)
{
    private const int EntriesAtOnce = 500;

    /// <summary>Writes it as JSON; names of authors are the public ones.</summary>
    public async Task WriteJsonAsync(Stream stream, CancellationToken cancellationToken)
    {
        await using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteString("format", CorrectionFormat.Name);
        json.WriteNumber("version", CorrectionFormat.Version);
        json.WriteString("head", await history.ReadHeadAsync(cancellationToken));
        json.WriteStartArray("corrections");
        await foreach (var (entry, name) in ReadAsync(cancellationToken))
        {
            json.WriteStartObject();
            foreach (var (member, value) in CorrectionFormat.Members.Zip(CorrectionFormat.Values(entry, name)))
                Write(json, member, value);
            json.WriteEndObject();
            if (json.BytesPending > 16_384)
                await json.FlushAsync(cancellationToken);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancellationToken);
    }

    /// <summary>Writes it as a table.</summary>
    public async Task WriteCsvAsync(Stream stream, CancellationToken cancellationToken)
    {
        await using var table = new CsvTable(stream);
        await table.WriteRowAsync(CorrectionFormat.Members);
        await foreach (var (entry, name) in ReadAsync(cancellationToken))
            await table.WriteRowAsync(CorrectionFormat.Values(entry, name).Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));
    }

    private static void Write(Utf8JsonWriter json, string member, object? value)
    {
        if (value is null)
            json.WriteNull(member);
        else if (value is string text)
            json.WriteString(member, text);
        else
            json.WriteNumber(member, Convert.ToInt64(value, CultureInfo.InvariantCulture));
    }

    private async IAsyncEnumerable<(Correction Entry, string? Name)> ReadAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var last = 0L; ;)
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            var entries = await (
                from correction in context.Corrections.AsNoTracking()
                where correction.Id > last
                orderby correction.Id
                join a in context.Authors on correction.AuthorId equals a.Id into authors
                from author in authors.DefaultIfEmpty()
                select new { Correction = correction, Name = author == null ? null : author.PublicName }).Take(EntriesAtOnce).ToListAsync(cancellationToken);
            if (entries.Count == 0)
                yield break;
            foreach (var entry in entries)
                yield return (entry.Correction, entry.Name);
            last = entries[^1].Correction.Id;
        }
    }
}
