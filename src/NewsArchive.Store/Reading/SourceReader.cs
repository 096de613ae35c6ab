using Microsoft.EntityFrameworkCore;
using NewsArchive.Core.Parsing;
using NewsArchive.Store.Importing;

namespace NewsArchive.Store.Reading;

/// <summary>The source of an article.</summary>
public sealed class SourceReader(IDbContextFactory<NewsContext> contexts)
{
    /// <summary>How many pieces one page of a long source holds.</summary>
    public const int PiecesPerPage = 400;

    private const int MostDiagnostics = 1000;

    /// <summary>The source of the article at an address, current or former; null when nothing ever stood there, or it was withdrawn.</summary>
    /// <param name="path">From the root.</param>
    /// <param name="page">From 1; behind the last there are no pieces.</param>
    public async Task<SourceRecord?> FindAsync(string path, int page, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Database.OpenConnectionAsync(cancellationToken);
        if (await context.FindHeadAsync(path, cancellationToken) is not { IsWithdrawn: false } head)
            return null;
        var diagnostics = await context.ReadDiagnosticsAsync(head.DocumentId, MostDiagnostics, cancellationToken);
        var pieces = await ReadPiecesAsync(context, head, cancellationToken);
        var number = Math.Max(1, page);
        var shown = pieces.Skip((int)Math.Min((number - 1L) * PiecesPerPage, int.MaxValue)).Take(PiecesPerPage).ToList();
        return new SourceRecord(
            new ArticleLink(head.Path, head.ShownTitle, head.Published),
            head.ToDocument(diagnostics),
            new PageOf<SourcePiece>(shown, pieces.Count, number, PiecesPerPage),
            diagnostics);
    }

    private static async Task<List<SourcePiece>> ReadPiecesAsync(NewsContext context, ArticleHead head, CancellationToken cancellationToken)
    {
        var stored = await context.Documents
            .Where(d => d.Id == head.DocumentId)
            .Select(d => new { d.Content, d.Leaves })
            .SingleAsync(cancellationToken);
        if (SourceContent.Read(stored.Content, head.ByteLength, head.Encoding) is not { } source
            || LeafMap.Read(stored.Leaves) is not { } leaves)
            throw new InvalidDataException($"The source of {head.Path} is damaged; run check.");
        return SourcePieces.Cut(source.Text, leaves);
    }
}
