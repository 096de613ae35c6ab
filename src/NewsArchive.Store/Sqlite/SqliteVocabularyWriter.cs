using Microsoft.Data.Sqlite;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Words;
using NewsArchive.Store.Indexing;

namespace NewsArchive.Store.Sqlite;

/// <summary>Writes words that are new to the archive, with the stems under which they are also found.</summary>
internal sealed class SqliteVocabularyWriter(SqliteConnection connection, KnownWords known) : IDisposable
{
    // Rises when words were removed, and when another archive was put in the place of this one.
    private readonly SqliteStatement _archive = new(connection, """SELECT "Value" FROM "ChangeNumbers" WHERE "Scope" = ?1""");

    private readonly SqliteStatement _surface = new(
        connection,
        """
        INSERT INTO "Surfaces" ("Surface", "Fields") VALUES (?1, ?2)
        ON CONFLICT ("Surface") DO UPDATE SET "Fields" = "Fields" | excluded."Fields" WHERE "Fields" | excluded."Fields" <> "Fields"
        """);

    private readonly SqliteStatement _stem = new(
        connection, """INSERT OR IGNORE INTO "Stems" ("Stem", "Kind", "Surface") VALUES (?1, ?2, ?3)""");

    private readonly List<IndexedSurface> _written = [];

    /// <summary>To be called when a transaction begins.</summary>
    public void Refresh()
    {
        known.BelongTo(_archive.Number(ChangeNumber.Index));
        _written.Clear();
    }

    /// <summary>To be called when a transaction has been committed.</summary>
    public void Committed()
    {
        foreach (var word in _written)
            known.Add(word);
        _written.Clear();
    }

    /// <summary>Writes a word unless the archive has it.</summary>
    /// <returns>Whether the database was asked at all.</returns>
    public bool Write(IndexedSurface word)
    {
        if (known.Contains(word))
            return false;
        if (_surface.Run(word.Surface, word.Fields) > 0)
            WriteStems(word);
        _written.Add(word);
        return true;
    }

    /// <summary>Writes the stems of a word that are not there yet.</summary>
    public void WriteStems(IndexedSurface word)
    {
        foreach (var (stem, kind) in StemsOf(word))
            _stem.Run(stem, (int)kind, word.Surface);
    }

    public void Dispose()
    {
        _archive.Dispose();
        _surface.Dispose();
        _stem.Dispose();
    }

    /// <summary>The stems under which a word is found.</summary>
    internal static IEnumerable<(string Stem, StemKind Kind)> StemsOf(IndexedSurface word)
    {
        var terms = WordTerms.Of(word.Surface);
        if ((word.Fields & ArchiveSurface.InDutch) != 0)
        {
            yield return (terms.DutchStem, StemKind.Dutch);
            foreach (var part in terms.PartStems)
                yield return (part, StemKind.Part);
        }

        if ((word.Fields & ArchiveSurface.InEnglish) != 0)
            yield return (terms.EnglishStem, StemKind.English);
    }
}
