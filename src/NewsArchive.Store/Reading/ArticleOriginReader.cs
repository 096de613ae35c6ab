using Microsoft.EntityFrameworkCore;

namespace NewsArchive.Store.Reading;

/// <summary>Where an article came from.</summary>
/// <param name="Document">Its document's file name.</param>
/// <param name="Sha256">Its document's hash, in lower-case hexadecimal: the same for ever, in any archive.</param>
/// <param name="ImportedAt">UTC.</param>
public sealed record ArticleOrigin(string Document, string Sha256, DateTime ImportedAt);

/// <summary>Tells where articles came from, for feeds and exports; pages of lists do not ask.</summary>
public sealed class ArticleOriginReader(IDbContextFactory<NewsContext> contexts)
{
    /// <summary>The origins of articles, by their current addresses; an article that is not there any more is left out.</summary>
    public async Task<IReadOnlyDictionary<string, ArticleOrigin>> ReadAsync(IReadOnlyCollection<string> paths, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var origins =
            from address in context.Addresses
            where paths.Contains(address.Path)
            join article in context.Articles on address.ArticleId equals article.Id
            join document in context.Documents on article.DocumentId equals document.Id
            select new { address.Path, Origin = new ArticleOrigin(document.Name, document.Sha256, document.ImportedAt) };
        return await origins.AsNoTracking().ToDictionaryAsync(row => row.Path, row => row.Origin, cancellationToken);
    }
}
