using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Parsing;

namespace NewsArchive.Store.Reading;

/// <summary>The single values of an article, with its document and collection.</summary>
internal sealed record ArticleHead
{
    public required bool IsCurrent { get; init; }
    public required long Id { get; init; }
    public required long DocumentId { get; init; }
    public required string Path { get; init; }
    public required string? Title { get; init; }
    public required DateOnly? Published { get; init; }
    public required TimeOnly? PublishedTime { get; init; }
    public required DateOnly? Updated { get; init; }
    public required TimeOnly? UpdatedTime { get; init; }
    public required int? ReadingMinutes { get; init; }
    public required string? Byline { get; init; }
    public required string? Dateline { get; init; }
    public required string Language { get; init; }
    public required int BlockCount { get; init; }
    public required int FigureCount { get; init; }
    public required CollectionRecord Collection { get; init; }
    public required string Name { get; init; }
    public required string Sha256 { get; init; }
    public required SourceEncoding Encoding { get; init; }
    public required int ByteLength { get; init; }
    public required DateTime ImportedAt { get; init; }

    /// <summary>An untitled article goes by the name of its document.</summary>
    public string ShownTitle => Title ?? Name;

    /// <summary>The document, once it is known what the decoder was unsure of.</summary>
    public DocumentRecord ToDocument(IReadOnlyList<DiagnosticRecord> diagnostics) => new(
        Name,
        Sha256,
        SourceDecoder.DisplayName(Encoding),
        diagnostics.Any(diagnostic => diagnostic.Code == DiagnosticCodes.EncodingGuessed),
        ByteLength,
        ImportedAt);

    /// <summary>The record of a page, without what other tables hold.</summary>
    public ArticleRecord ToRecord(IReadOnlyList<DiagnosticRecord> diagnostics) => new(
        Id, Path, ShownTitle, Published, PublishedTime, Updated, UpdatedTime, ReadingMinutes, Byline, Dateline, Language,
        Lead: null, Blocks: new PageOf<BlockRecord>([], 0, 1, 1), FigureCount, Findings: [], diagnostics, Collection,
        ToDocument(diagnostics), NearDuplicates: [], Previous: null, Next: null);
}

/// <summary>Finds articles by their addresses.</summary>
internal static class ArticleHeadQueries
{
    /// <summary>The article that stands at an address or stood there, or null.</summary>
    public static Task<ArticleHead?> FindHeadAsync(this NewsContext context, string path, CancellationToken cancellationToken)
    {
        var heads =
            from address in context.Addresses
            where address.Path == path
            join article in context.Articles on address.ArticleId equals article.Id
            join document in context.Documents on article.DocumentId equals document.Id
            join collection in context.Collections on article.CollectionId equals collection.Id
            select new ArticleHead
            {
                IsCurrent = address.IsCurrent,
                Id = article.Id,
                DocumentId = document.Id,
                Path = article.Path,
                Title = article.Title,
                Published = article.Published,
                PublishedTime = article.PublishedTime,
                Updated = article.Updated,
                UpdatedTime = article.UpdatedTime,
                ReadingMinutes = article.ReadingMinutes,
                Byline = article.Byline,
                Dateline = article.Dateline,
                Language = article.Language,
                BlockCount = article.BlockCount,
                FigureCount = article.FigureCount,
                Collection = new CollectionRecord(
                    collection.Slug, collection.Name, collection.Publisher, collection.Licence, collection.OriginalAddress),
                Name = document.Name,
                Sha256 = document.Sha256,
                Encoding = document.Encoding,
                ByteLength = document.ByteLength,
                ImportedAt = document.ImportedAt,
            };
        return heads.SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>What the parser was unsure of, in order.</summary>
    public static async Task<IReadOnlyList<DiagnosticRecord>> ReadDiagnosticsAsync(
        this NewsContext context,
        long documentId,
        int most,
        CancellationToken cancellationToken) => await context.Diagnostics
        .Where(d => d.DocumentId == documentId)
        .OrderBy(d => d.Ordinal)
        .Take(most)
        .Select(d => new DiagnosticRecord(d.Code, d.Severity == DiagnosticSeverity.Warning, d.Offset, d.Length, d.Argument))
        .ToListAsync(cancellationToken);
}
