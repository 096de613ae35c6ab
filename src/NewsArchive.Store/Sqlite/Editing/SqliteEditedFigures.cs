using Microsoft.Data.Sqlite;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Captions;
using NewsArchive.Core.Parsing;
using NewsArchive.Store.Configurations;
using NewsArchive.Store.Editing;
using NewsArchive.Store.Importing;

namespace NewsArchive.Store.Sqlite.Editing;

/// <summary>Writes the figures of an edited article, the photos behind them, and the article's findings.</summary>
internal sealed class SqliteEditedFigures(SqliteConnection connection) : IDisposable
{
    private readonly SqliteStatement _figure = new(
        connection, """UPDATE "Figures" SET "AgencySlug" = ?2, "PhotographerSlug" = ?3, "AltText" = ?4 WHERE "Id" = ?1""");

    // The row stays where the caption stood, whatever is left of it.
    private readonly SqliteStatement _caption = new(
        connection,
        """
        INSERT INTO "Captions" ("FigureId", "Offset", "Length", "Text", "Credit", "Markdown") VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT ("FigureId") DO UPDATE SET "Text" = excluded."Text", "Credit" = excluded."Credit", "Markdown" = excluded."Markdown"
        """);

    private readonly SqliteStatement _agency = new(
        connection,
        """
        UPDATE "AgencyCaptions" SET "DateCreated" = ?2, "TimeCreated" = ?3, "Flags" = ?4, "DescriptionStart" = ?5, "DescriptionLength" = ?6,
            "OwnDescription" = ?7, "LocationShown" = ?8, "LocationSpans" = ?9, "CreditLine" = ?10, "Creator" = ?11, "Source" = ?12,
            "EditorsNote" = ?13, "Restrictions" = ?14, "Verification" = ?15, "VerificationSpans" = ?16
        WHERE "FigureId" = ?1
        """);

    private readonly SqlitePhotoUpkeep _photos = new(connection);

    private readonly SqliteStatement _removeFindings = new(connection, """DELETE FROM "Findings" WHERE "ArticleId" = ?1""");

    private readonly SqliteStatement _finding = SqliteStatement.Insert(
        connection, "Findings", "ArticleId", "Ordinal", "Code", "Position", "PhotoId", "PhotoDate", "OtherDate", "Words", "WordSpans");

    /// <summary>Writes a figure that changed, and what its photo has of it.</summary>
    public void Write(EditedFigure row, ParsedFigure before, FigureDraft after)
    {
        var figure = after.Parsed;
        _figure.Run(row.Id, after.AgencySlug, after.PhotographerSlug, figure.AltText);
        if (before.Caption != figure.Caption)
            WriteCaption(row.Id, figure);
        if (before.Agency != figure.Agency && figure.Agency is { } agency)
            Write(row.Id, agency);
        _photos.SettleFacts(row.PhotoId);
    }

    /// <summary>Gives the photos of an article the days of their articles.</summary>
    public void WritePeriods(long articleId) => _photos.SettleAllOf(articleId);

    /// <summary>Writes the findings of an edited article. Words that were there before keep their places in the source.</summary>
    public void WriteFindings(EditPlan plan)
    {
        var article = plan.After;
        var former = plan.Before.Findings.GroupBy(f => (f.Code, f.Position, f.Words)).ToDictionary(group => group.Key, group => group.First());
        _removeFindings.Run(plan.Before.ArticleId);
        for (var i = 0; i < article.Findings.Length; i++)
        {
            var finding = article.Findings[i];
            var position = finding.Figure is { } span ? PositionOf(article, span) : default(int?);
            var spans = former.GetValueOrDefault((finding.Code, position, finding.Words?.Text))?.WordSpans ?? [];
            _finding.Run(
                plan.Before.ArticleId,
                i,
                (int)finding.Code,
                position,
                position is { } at ? plan.Before.Figures[at].PhotoId : null,
                finding.PhotoDate,
                finding.OtherDate,
                finding.Words?.Text,
                SpanListConversion.Write(spans));
        }
    }

    public void Dispose()
    {
        _figure.Dispose();
        _caption.Dispose();
        _agency.Dispose();
        _photos.Dispose();
        _removeFindings.Dispose();
        _finding.Dispose();
    }

    private static int PositionOf(ParsedArticle article, SourceSpan span)
    {
        if (article.LeadPhoto?.Span == span)
            return Figure.LeadPosition;
        for (var ordinal = 0; ordinal < article.Blocks.Length; ordinal++)
        {
            if (article.Blocks[ordinal].Figure?.Span == span)
                return ordinal;
        }

        throw new InvalidOperationException("A finding is about a figure that the article does not have.");
    }

    private void WriteCaption(long figureId, ParsedFigure figure)
    {
        var span = figure.Caption?.Span ?? figure.Span;
        _caption.Run(figureId, span.Offset, span.Length, figure.Caption?.Text ?? "", figure.Caption?.Credit?.Text, figure.Caption?.Markdown);
    }

    private void Write(long figureId, ParsedAgencyCaption caption)
    {
        var description = TextStretch.Find(caption.Text, caption.Description?.Text);
        _agency.Run(
            figureId,
            caption.DateCreated?.Date,
            caption.DateCreated?.Time,
            SqliteFigureWriter.Lines(caption.Flags),
            description?.Start,
            description?.Length,
            description is null ? caption.Description?.Text : null,
            caption.LocationShown?.Text,
            SqliteFigureWriter.Spans(caption.LocationShown),
            caption.CreditLine?.Text,
            caption.Creator?.Text,
            caption.Source?.Text,
            caption.EditorsNote?.Text,
            caption.Restrictions?.Text,
            caption.Verification?.Text,
            SqliteFigureWriter.Spans(caption.Verification));
    }
}
