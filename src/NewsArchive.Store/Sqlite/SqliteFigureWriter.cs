using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using NewsArchive.Core.Articles;
using NewsArchive.Core.Captions;
using NewsArchive.Core.Parsing;
using NewsArchive.Store.Configurations;
using NewsArchive.Store.Importing;

namespace NewsArchive.Store.Sqlite;

/// <summary>Writes figures with their captions, and findings.</summary>
internal sealed class SqliteFigureWriter(SqliteConnection connection) : IDisposable
{
    private readonly SqliteStatement _figure = SqliteStatement.Insert(
        connection, "Figures", "Id", "ArticleId", "Position", "PhotoId", "Offset", "Length", "AgencySlug", "PhotographerSlug");

    private readonly SqliteStatement _caption = SqliteStatement.Insert(
        connection, "Captions", "FigureId", "Offset", "Length", "Text", "Credit");

    private readonly SqliteStatement _agencyCaption = SqliteStatement.Insert(
        connection,
        "AgencyCaptions",
        "FigureId", "Offset", "Length", "DateCreated", "TimeCreated", "Flags", "DescriptionStart", "DescriptionLength", "OwnDescription",
        "LocationShown", "LocationSpans", "CreditLine", "Creator", "Source", "EditorsNote", "Restrictions", "Verification", "VerificationSpans", "Rest", "Text");

    private readonly SqliteStatement _finding = SqliteStatement.Insert(
        connection,
        "Findings",
        "ArticleId", "Ordinal", "Code", "Position", "PhotoId", "PhotoDate", "OtherDate", "Words", "WordSpans");

    public void Write(long id, long articleId, long photoId, FigureDraft figure)
    {
        var parsed = figure.Parsed;
        _figure.Run(
            id, articleId, figure.Position, photoId, parsed.Span.Offset, parsed.Span.Length, figure.AgencySlug, figure.PhotographerSlug);
        if (parsed.Caption is { } caption)
            _caption.Run(id, caption.Span.Offset, caption.Span.Length, caption.Text, caption.Credit?.Text);
        if (parsed.Agency is { } agency)
            Write(id, agency);
    }

    public void Write(long articleId, int ordinal, ParsedFinding finding, int? position, long? photoId) => _finding.Run(
        articleId, ordinal, (int)finding.Code, position, photoId, finding.PhotoDate, finding.OtherDate, finding.Words?.Text,
        Spans(finding.Words));

    public void Dispose()
    {
        _figure.Dispose();
        _caption.Dispose();
        _agencyCaption.Dispose();
        _finding.Dispose();
    }

    private void Write(long figureId, ParsedAgencyCaption caption) =>
        Write(figureId, caption, TextStretch.Find(caption.Text, caption.Description?.Text));

    private void Write(long figureId, ParsedAgencyCaption caption, TextStretch? description) => _agencyCaption.Run(
        figureId,
        caption.Span.Offset,
        caption.Span.Length,
        caption.DateCreated?.Date,
        caption.DateCreated?.Time,
        Lines(caption.Flags),
        description?.Start,
        description?.Length,
        description is null ? caption.Description?.Text : null,
        caption.LocationShown?.Text,
        Spans(caption.LocationShown),
        caption.CreditLine?.Text,
        caption.Creator?.Text,
        caption.Source?.Text,
        caption.EditorsNote?.Text,
        caption.Restrictions?.Text,
        caption.Verification?.Text,
        Spans(caption.Verification),
        Lines(caption.Rest),
        caption.Text);

    internal static string Spans(SpannedText? text) => text is null ? "" : SpanListConversion.Write(text.Spans);

    internal static string? Lines(ImmutableArray<SpannedText> texts) =>
        texts.IsEmpty ? null : string.Join('\n', texts.Select(text => text.Text));
}
