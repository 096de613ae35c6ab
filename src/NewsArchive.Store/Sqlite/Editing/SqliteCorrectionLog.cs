using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using NewsArchive.Core.Corrections;

namespace NewsArchive.Store.Sqlite.Editing;

/// <summary>Adds to the log of corrections, while the write lock is held.</summary>
internal sealed class SqliteCorrectionLog(SqliteConnection connection)
{
    private static readonly string[] Columns =
    [
        "Id", "Sha256", "Kind", "Offset", "Length", "Field", "Part", "Number", "Before", "After", "Parsed", "Reason", "AuthorId", "ReviewerId",
        "At", "BatchId", "Undoes", "PreviousHash", "Hash",
    ];

    /// <summary>Adds entries behind the last one, and chains them to it.</summary>
    /// <returns>The entries as they stand there.</returns>
    public ImmutableArray<Correction> Add(ImmutableArray<Correction> entries)
    {
        using var insert = SqliteStatement.Insert(connection, "Corrections", Columns);
        var (id, hash) = ReadHead();
        var added = ImmutableArray.CreateBuilder<Correction>(entries.Length);
        foreach (var entry in entries)
        {
            var chained = CorrectionChain.Behind(entry, id, hash);
            Insert(insert, chained);
            added.Add(chained);
            (id, hash) = (chained.Id, chained.Hash);
        }

        return added.ToImmutable();
    }

    private (long Id, string Hash) ReadHead()
    {
        using var head = new SqliteStatement(connection, """SELECT "Id", lower(hex("Hash")) FROM "Corrections" ORDER BY "Id" DESC LIMIT 1""");
        using var rows = head.Read();
        return rows.Next() ? (rows.Whole(0), rows.Text(1)!) : (0, CorrectionChain.Start);
    }

    private static void Insert(SqliteStatement insert, Correction entry) => insert.Run(
        entry.Id,
        Convert.FromHexString(entry.Sha256),
        (int)entry.Kind,
        entry.Span.Offset,
        entry.Span.Length,
        (int)entry.Field,
        entry.Part,
        entry.Number,
        entry.Before,
        entry.After,
        entry.Parsed,
        entry.Reason,
        entry.AuthorId,
        entry.ReviewerId,
        entry.At,
        entry.BatchId,
        entry.Undoes,
        Convert.FromHexString(entry.PreviousHash),
        Convert.FromHexString(entry.Hash));
}
