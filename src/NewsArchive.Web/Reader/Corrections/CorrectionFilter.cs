using System.Collections.Immutable;
using System.Globalization;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Reading;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Web.Components.Filters;
using NewsArchive.Web.Reader.Filters;

namespace NewsArchive.Web.Reader.Corrections;

/// <summary>Which corrections an address asks for.</summary>
public sealed record CorrectionFilter(long? ArticleId, DatePeriod? From, DatePeriod? Until, CorrectedField? Field, int Page)
{
    public const string Path = "/correcties";
    public const string FeedPath = Path + ".atom";
    public const string Article = "artikel";
    public const string FieldName = "veld";

    /// <summary>What could not be understood of the address; it is left out.</summary>
    public ImmutableArray<FilterProblem> Problems { get; init; } = [];

    /// <summary>The fields to choose from: those that readers are told about.</summary>
    public static IReadOnlyList<CorrectedField> Fields { get; } =
        [.. Enum.GetValues<CorrectedField>().Where(field => field is not (CorrectedField.Place or CorrectedField.Withdrawn))];

    public bool IsNarrowed => ArticleId is not null || From is not null || Until is not null || Field is not null;

    public HistoryQuery Query => new(ArticleId, null, From?.First, Until?.Last, Field, ForReaders: true, Page: Page);

    public static CorrectionFilter Parse(IQueryCollection address)
    {
        var reading = new FilterReading(address);
        var article = reading.SingleValue<long>(Article, text => Number(text, long.MaxValue));
        var from = reading.Single(FilterNames.From, DatePeriod.Find, FilterProblemKind.NotADate);
        var until = reading.Single(FilterNames.Until, DatePeriod.Find, FilterProblemKind.NotADate);
        var field = reading.SingleValue<CorrectedField>(FieldName, FindField);
        var page = reading.SingleValue<int>(FilterNames.Page, text => (int?)Number(text, ArchiveFilterQuery.HighestPage), FilterProblemKind.NotAPage);
        if (from is not null && until is not null && from.First > until.Last)
        {
            reading.Report(FilterNames.From, from.Name + FilterProblem.Between + until.Name, FilterProblemKind.PeriodReversed);
            (from, until) = (null, null);
        }

        return new CorrectionFilter(article, from, until, field, page ?? 1) { Problems = reading.Problems };
    }

    /// <summary>The address of a page of this list.</summary>
    public string AddressOf(int page) => With(Path, page);

    /// <summary>The address of the same list as a feed.</summary>
    public string Feed => With(FeedPath, 1);

    private string With(string path, int page)
    {
        (string Name, string? Value)[] pairs =
        [
            (FilterNames.From, From?.Name),
            (FilterNames.Until, Until?.Name),
            (Article, ArticleId?.ToString(CultureInfo.InvariantCulture)),
            (FieldName, Field is { } field ? CorrectedFields.NameOf(field) : null),
            (FilterNames.Page, page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null),
        ];
        var given = pairs.Where(pair => pair.Value is not null).Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value!)}").ToList();
        return given.Count == 0 ? path : $"{path}?{string.Join('&', given)}";
    }

    private static CorrectedField? FindField(string name) => CorrectedFields.Find(name) is { } field && Fields.Contains(field) ? field : null;

    private static long? Number(string text, long most) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= most ? number : null;
}
