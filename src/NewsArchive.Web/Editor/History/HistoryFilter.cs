using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Web.Components.Filters;

namespace NewsArchive.Web.Editor.History;

/// <summary>Which part of the history an address asks for.</summary>
/// <param name="ArticleId">Of one article, or null for the archive.</param>
public sealed record HistoryFilter(
    long? ArticleId, string? AuthorId, DatePeriod? From, DatePeriod? Until, CorrectedField? Field, string? BatchId, int Page)
{
    public const string Path = "/redactie/geschiedenis";
    public const string Author = "auteur";
    public const string FromName = FilterNames.From;
    public const string UntilName = FilterNames.Until;
    public const string FieldName = "veld";
    public const string Batch = "reeks";
    public const string PageName = FilterNames.Page;
    private const int IdLength = 32;

    /// <summary>What could not be understood of the address; it is left out.</summary>
    public ImmutableArray<FilterProblem> Problems { get; init; } = [];

    public HistoryQuery Query => new(ArticleId, AuthorId, From?.First, Until?.Last, Field, BatchId, Page: Page);

    /// <summary>The whole list that this is a part of: of the article, or of the archive.</summary>
    public string Whole => ArticleId is { } article ? string.Create(CultureInfo.InvariantCulture, $"{Path}/{article}") : Path;

    /// <summary>The address of everything that was made together.</summary>
    public static string OfBatch(string batchId) => $"{Path}?{Batch}={batchId}";

    /// <summary>Reads an address, absolute or from the root.</summary>
    public static HistoryFilter Parse(long? articleId, string address)
    {
        var query = QueryHelpers.ParseQuery(address.IndexOf('?', StringComparison.Ordinal) is var at and >= 0 ? address[at..].Split('#')[0] : "");
        var reading = new FilterReading(new QueryCollection(query));
        var (from, until) = reading.Period();
        return new HistoryFilter(
            articleId,
            reading.Single(Author, Id, FilterProblemKind.UnknownValue),
            from,
            until,
            reading.SingleValue<CorrectedField>(FieldName, name => CorrectedFields.Find(name)),
            reading.Single(Batch, Id, FilterProblemKind.UnknownValue),
            reading.Page())
        {
            Problems = reading.Problems,
        };
    }

    /// <summary>What to show in a field for one end of the period: what was typed, also when it cannot be understood.</summary>
    public string? TypedIn(string field) =>
        (field == FromName ? From : Until)?.Name ?? Problems.Select(problem => problem.TypedIn(field)).FirstOrDefault(typed => typed is not null);

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

    private static string? Id(string text) => text.Length == IdLength && text.All(char.IsAsciiHexDigitLower) ? text : null;
}
