using Microsoft.Data.Sqlite;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Sqlite;

/// <summary>Makes the vocabulary fit the words that stand in the index and the stems that the analyser gives now.</summary>
internal sealed class SqliteVocabularySweep(SqliteConnection connection, TimeProvider time) : IDisposable
{
    private const int RowsAtOnce = 200;

    private readonly SqliteStatement _surfaces = new(
        connection, $"""SELECT "Surface", "Fields" FROM "Surfaces" WHERE "Surface" > ?1 ORDER BY "Surface" LIMIT {RowsAtOnce}""");

    private readonly SqliteStatement _stems = new(
        connection,
        $"""
        SELECT t."Stem", t."Kind", t."Surface", s."Fields" FROM "Stems" t LEFT JOIN "Surfaces" s ON s."Surface" = t."Surface"
        WHERE (t."Stem", t."Kind", t."Surface") > (?1, ?2, ?3) ORDER BY t."Stem", t."Kind", t."Surface" LIMIT {RowsAtOnce}
        """);

    private readonly SqliteStatement _inText = new(connection, """SELECT 1 FROM "ArticleWords" WHERE "ArticleWords" MATCH ?1 LIMIT 1""");
    private readonly SqliteStatement _inCaption = new(connection, """SELECT 1 FROM "CaptionWords" WHERE "CaptionWords" MATCH ?1 LIMIT 1""");
    private readonly SqliteStatement _setFields = new(connection, """UPDATE "Surfaces" SET "Fields" = ?2 WHERE "Surface" = ?1""");
    private readonly SqliteStatement _removeSurface = new(connection, """DELETE FROM "Surfaces" WHERE "Surface" = ?1""");

    private readonly SqliteStatement _removeStem = new(
        connection, """DELETE FROM "Stems" WHERE "Stem" = ?1 AND "Kind" = ?2 AND "Surface" = ?3""");

    private readonly SqliteStatement _raise = new(connection, """UPDATE "ChangeNumbers" SET "Value" = "Value" + 1 WHERE "Scope" = ?1""");
    private readonly SqliteVocabularyWriter _writer = new(connection, new KnownWords());

    /// <summary>Sweeps it all, in short transactions.</summary>
    public void Run(CancellationToken cancellationToken)
    {
        InTransactions("", SweepSurfaces, cancellationToken);
        InTransactions<(string, long, string)?>(("", -1, ""), last => SweepStems(last!.Value), cancellationToken);
    }

    public void Dispose()
    {
        foreach (var statement in new[] { _surfaces, _stems, _inText, _inCaption, _setFields, _removeSurface, _removeStem, _raise })
            statement.Dispose();
        _writer.Dispose();
    }

    // Step by step, as many to a transaction as others can wait for, until a step has nothing to go on from.
    private void InTransactions<T>(T? last, Func<T, T?> step, CancellationToken cancellationToken)
    {
        while (last is not null)
        {
            cancellationToken.ThrowIfCancellationRequested();
            using (var transaction = new SqliteWriteTransaction(connection, time))
            {
                while (last is not null && !transaction.IsLong)
                    last = step(last);

                // Whoever remembers words that the archive has must look again.
                _raise.Run(ChangeNumber.Index);
                transaction.Commit();
            }

            cancellationToken.WaitHandle.WaitOne(SqliteWriteTransaction.Pause);
        }
    }

    // The last word that was looked at; null when there are no more.
    private string? SweepSurfaces(string last)
    {
        var words = new List<IndexedSurface>();
        using (var rows = _surfaces.Read(last))
        {
            while (rows.Next())
                words.Add(new IndexedSurface(rows.Text(0) ?? "", (int)(rows.Number(1) ?? 0)));
        }

        foreach (var word in words)
        {
            var now = word with { Fields = FieldsOf(word.Surface) };
            if (now.Fields == 0)
                _removeSurface.Run(word.Surface);
            else if (now.Fields != word.Fields)
                _setFields.Run(word.Surface, now.Fields);
            _writer.WriteStems(now);
        }

        return words.Count > 0 ? words[^1].Surface : null;
    }

    private int FieldsOf(string surface)
    {
        var isDutch = _inText.Number($"\"{surface}\"") > 0 || _inCaption.Number($"\"{surface}\"") > 0;
        var isEnglish = _inCaption.Number($"\"{ArticleWords.EnglishPrefix}{surface}\"") > 0;
        return (isDutch ? ArchiveSurface.InDutch : 0) | (isEnglish ? ArchiveSurface.InEnglish : 0);
    }

    private (string, long, string)? SweepStems((string Stem, long Kind, string Surface) last)
    {
        var stems = new List<(string Stem, long Kind, IndexedSurface Word)>();
        using (var rows = _stems.Read(last.Stem, last.Kind, last.Surface))
        {
            while (rows.Next())
                stems.Add((rows.Text(0) ?? "", rows.Number(1) ?? 0, new IndexedSurface(rows.Text(2) ?? "", (int)(rows.Number(3) ?? 0))));
        }

        foreach (var (stem, kind, word) in stems)
        {
            if (!SqliteVocabularyWriter.StemsOf(word).Contains((stem, (StemKind)kind)))
                _removeStem.Run(stem, kind, word.Surface);
        }

        return stems.Count > 0 ? (stems[^1].Stem, stems[^1].Kind, stems[^1].Word.Surface) : null;
    }
}
