using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Reading.Desk;

namespace NewsArchive.Web.Editor.History;

/// <summary>Which part of the history an address asks for. What cannot be understood of it is left out.</summary>
/// <param name="ArticleId">Of one article, or null for the archive.</param>
public sealed record HistoryFilter(
    long? ArticleId, string? AuthorId, DatePeriod? From, DatePeriod? Until, CorrectedField? Field, string? BatchId, int Page)
{
    public const string Path = "/redactie/geschiedenis";
    public const string Author = "auteur";
    public const string FromName = "van";
    public const string UntilName = "tot";
    public const string FieldName = "veld";
    public const string Batch = "reeks";
    public const string PageName = "pagina";
    private const int IdLength = 32;
    private const int HighestPage = 100_000;

    public HistoryQuery Query => new(ArticleId, AuthorId, From?.First, Until?.Last, Field, BatchId, Page: Page);

    /// <summary>The whole list that this is a part of: of the article, or of the archive.</summary>
    public string Whole => ArticleId is { } article ? string.Create(CultureInfo.InvariantCulture, $"{Path}/{article}") : Path;

    /// <summary>The address of everything that was made together.</summary>
    public static string OfBatch(string batchId) => $"{Path}?{Batch}={batchId}";

    /// <summary>Reads an address, absolute or from the root.</summary>
    public static HistoryFilter Parse(long? articleId, string address)
    {
        var query = QueryHelpers.ParseQuery(address.IndexOf('?', StringComparison.Ordinal) is var at and >= 0 ? address[at..].Split('#')[0] : "");
        string? One(string name) => query.TryGetValue(name, out var values) && values.FirstOrDefault() is { Length: > 0 } value ? value : null;
        return new HistoryFilter(
            articleId,
            Id(One(Author)),
            One(FromName) is { } from ? DatePeriod.Find(from) : null,
            One(UntilName) is { } until ? DatePeriod.Find(until) : null,
            One(FieldName) is { } field ? CorrectedFields.Find(field) : null,
            Id(One(Batch)),
            int.TryParse(One(PageName), NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and <= HighestPage ? page : 1);
    }

    /// <summary>The address of a page of it.</summary>
    public string AddressOf(int page)
    {
        (string Name, string? Value)[] pairs =
        [
            (Author, AuthorId), (FromName, From?.Name), (UntilName, Until?.Name), (FieldName, Field is { } field ? CorrectedFields.NameOf(field) : null),
            (Batch, BatchId), (PageName, page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null),
        ];
        var given = pairs.Where(pair => pair.Value is not null).Select(pair => $"{pair.Name}={pair.Value}").ToList();
        return given.Count == 0 ? Whole : $"{Whole}?{string.Join('&', given)}";
    }

    private static string? Id(string? text) => text is { Length: IdLength } && text.All(char.IsAsciiHexDigitLower) ? text : null;
}
