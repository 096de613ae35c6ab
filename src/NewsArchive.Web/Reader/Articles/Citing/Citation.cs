using System.Globalization;
using NewsArchive.Store.Reading;

namespace NewsArchive.Web.Reader.Articles.Citing;

/// <summary>What a reference to an article says. All text is cleaned: one line, no control or direction signs.</summary>
/// <param name="Key">A name for reference managers: letters, digits and hyphens.</param>
/// <param name="Author">Who wrote it, as printed, or null.</param>
/// <param name="Publisher">Who published it, or the collection it came in.</param>
/// <param name="Archive">What this archive is called.</param>
/// <param name="Address">Its permanent address, absolute.</param>
/// <param name="Seen">The day on which it was read, or null to leave that out.</param>
public sealed record Citation(
    string Key,
    string Title,
    string? Author,
    DateOnly? Published,
    string Publisher,
    string Archive,
    string Address,
    string Language,
    string Sha256,
    DateOnly? Seen)
{
    /// <summary>The citation of an article.</summary>
    public static Citation Of(ArticleRecord article, string archive, string address, DateOnly? seen) => new(
        KeyOf(article),
        CitationText.Clean(article.Title),
        NullIfEmpty(CitationText.Clean(article.Byline ?? "")),
        article.Published,
        CitationText.Clean(NullIfEmpty(article.Collection.Publisher) ?? article.Collection.Name),
        archive,
        address,
        article.Language,
        article.Document.Sha256,
        seen);

    /// <summary>A name for the file of a citation, without its extension: the citation's key.</summary>
    public string FileName => Key;

    private static string KeyOf(ArticleRecord article)
    {
        var slug = article.Path[(article.Path.LastIndexOf('/') + 1)..];
        var safe = string.Concat(slug.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-').Take(80));
        var day = article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "zonder-datum";
        return safe.Length == 0 ? $"{day}-{article.Id.ToString(CultureInfo.InvariantCulture)}" : $"{day}-{safe}";
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
