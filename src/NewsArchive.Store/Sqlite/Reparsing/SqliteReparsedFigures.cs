using Microsoft.Data.Sqlite;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Core.Parsing;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Importing;
using NewsArchive.Store.Reparsing;

namespace NewsArchive.Store.Sqlite.Reparsing;

/// <summary>Writes the figures of a new reading. One that stands where a former one stood keeps its number, and its photo when that is the same.</summary>
internal sealed class SqliteReparsedFigures : IDisposable
{
    private readonly SqliteIds _ids;
    private readonly SqliteUnfinished _unfinished;
    private readonly SqlitePhotoWriter _photos;
    private readonly SqlitePhotoUpkeep _upkeep;
    private readonly SqliteFigureWriter _figures;
    private readonly SqliteWordRows _words;
    private readonly SqliteStatement _key;
    private readonly SqliteStatement _imported;
    private readonly SqliteStatement _remove;
    private readonly SqliteStatement _edited;
    private readonly SqliteStatement _markdown;

    public SqliteReparsedFigures(SqliteConnection connection)
    {
        _ids = new SqliteIds(connection);
        _unfinished = new SqliteUnfinished(connection);
        _photos = new SqlitePhotoWriter(connection, _ids, _unfinished);
        _upkeep = new SqlitePhotoUpkeep(connection);
        _figures = new SqliteFigureWriter(connection);
        _words = new SqliteWordRows(connection);
        _key = new SqliteStatement(connection, """SELECT lower(hex("Key")) FROM "Photos" WHERE "Id" = ?1""");
        _imported = new SqliteStatement(connection, """SELECT "ImportedOn" FROM "Articles" WHERE "Id" = ?1""");
        _remove = new SqliteStatement(connection, """DELETE FROM "Figures" WHERE "Id" = ?1""");
        _edited = new SqliteStatement(connection, """UPDATE "Figures" SET "AltText" = ?2 WHERE "Id" = ?1""");
        _markdown = new SqliteStatement(connection, """UPDATE "Captions" SET "Markdown" = ?2 WHERE "FigureId" = ?1""");
    }

    /// <summary>Writes them, and the findings about them.</summary>
    /// <returns>Their numbers by their positions.</returns>
    public IReadOnlyDictionary<int, long> Write(ReparsePlan plan)
    {
        _ids.Refresh();
        _unfinished.Refresh();
        foreach (var former in plan.Before.Figures.Values)
        {
            _words.RemoveCaption(former.Id);
            _remove.Run(former.Id);
        }

        var (numbers, photos) = (new Dictionary<int, long>(), new Dictionary<SourceSpan, (int, long)>());
        foreach (var figure in plan.Draft.Figures)
        {
            var former = FormerOf(plan, figure);
            var id = former is not null && !numbers.ContainsValue(former.Id) ? former.Id : _ids.NextFigure();
            var photo = PhotoOf(plan, figure, former);
            Write(id, plan.Before.ArticleId, photo, figure);
            numbers[figure.Position] = id;
            photos[figure.Parsed.Span] = (figure.Position, photo);
        }

        WriteFindings(plan, photos);
        foreach (var photo in plan.Before.Figures.Values.Select(figure => figure.PhotoId).Concat(photos.Values.Select(p => p.Item2)).Distinct())
        {
            _upkeep.Settle(photo);
            _upkeep.SettleFacts(photo);
        }

        return numbers;
    }

    public void Dispose()
    {
        _ids.Dispose();
        _unfinished.Dispose();
        _photos.Dispose();
        _upkeep.Dispose();
        _figures.Dispose();
        _words.Dispose();
        foreach (var statement in new[] { _key, _imported, _remove, _edited, _markdown })
            statement.Dispose();
    }

    private static EditedFigure? FormerOf(ReparsePlan plan, FigureDraft figure)
    {
        var target = new CorrectionTarget(plan.Before.Sha256, TargetKind.Figure, figure.Parsed.Span, CorrectedField.CaptionText);
        return TargetMatch.Find(plan.Before.Article, target).Span is { } span
            ? plan.Before.Figures.Values.FirstOrDefault(former => SpanOf(plan.Before.Article, former.Position) == span)
            : null;
    }

    private static SourceSpan? SpanOf(ParsedArticle article, int position) =>
        (position == Figure.LeadPosition ? article.LeadPhoto : article.Blocks[position].Figure)?.Span;

    private long PhotoOf(ReparsePlan plan, FigureDraft figure, EditedFigure? former)
    {
        if (former is not null && KeyOf(former.PhotoId) == figure.PhotoKey)
            return former.PhotoId;
        return _photos.Take(figure, plan.Before.ArticleId, plan.Draft.Article.Published?.Date, ImportedOn(plan.Before.ArticleId));
    }

    private string? KeyOf(long photoId)
    {
        using var rows = _key.Read(photoId);
        return rows.Next() && rows.Text(0) is { Length: > 0 } key ? key : null;
    }

    private DateOnly ImportedOn(long articleId)
    {
        using var rows = _imported.Read(articleId);
        rows.Next();
        return DateOnly.Parse(rows.Text(0)!, System.Globalization.CultureInfo.InvariantCulture);
    }

    private void Write(long id, long articleId, long photoId, FigureDraft figure)
    {
        _figures.Write(id, articleId, photoId, figure);
        if (figure.Parsed.AltText is { } alt)
            _edited.Run(id, alt);
        if (figure.Parsed.Caption?.Markdown is { } markdown)
            _markdown.Run(id, markdown);
    }

    private void WriteFindings(ReparsePlan plan, Dictionary<SourceSpan, (int Position, long PhotoId)> photos)
    {
        var findings = plan.Draft.Article.Findings;
        for (var i = 0; i < findings.Length; i++)
        {
            var of = findings[i].Figure is { } span ? photos[span] : default((int Position, long PhotoId)?);
            _figures.Write(plan.Before.ArticleId, i, findings[i], of?.Position, of?.PhotoId);
        }
    }
}
