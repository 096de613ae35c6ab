using System.Globalization;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components;
using NewsArchive.Web.Reader.Filters;

namespace NewsArchive.Web.Reader.Exports;

/// <summary>The list of articles in other forms.</summary>
public sealed class ArticleExport(ArticleListReader reader, ExportRequest export)
    : ListExport<ArticleCard, ArticleItem>(FilteredList.Articles, "ArticlesTitle", export)
{
    private readonly ExportRequest _export = export;

    protected override IReadOnlyList<string> Columns { get; } =
        ["id", "kop", "datum", "tijd", "adres", "collectie", "document", "plaatsen", "genoemd", "signalen", "fotos", "leesminuten", "passage"];

    protected override async Task<ExportPage<ArticleCard>> ReadAsync(ArchiveFilter filter, CancellationToken cancellationToken)
    {
        var list = await reader.ReadAsync(filter, cancellationToken);
        return new ExportPage<ArticleCard>(list.Page, list.Facets, list.Search);
    }

    protected override IAsyncEnumerable<IReadOnlyList<ArticleCard>> ReadFirstAsync(ArchiveFilter filter, int most, CancellationToken cancellationToken) =>
        reader.ReadFirstAsync(filter, most, cancellationToken);

    protected override string ArticleOf(ArticleCard card) => card.Path;

    protected override ArticleItem Item(ArticleCard card, string? source, string? query) => new(
        card.Id,
        card.Title,
        Day(card.Published),
        card.Path,
        source,
        card.Collection,
        _export.Places(card.Places),
        [.. card.Findings.Select(finding => finding.Name())],
        card.Passage is { } passage ? new PassageAnswer(passage.Text, PartAddress.Of(card.Path, passage.Part, query, passage.Anchor)) : null);

    protected override IReadOnlyList<string?> Row(ArticleCard card, ArticleOrigin? origin, Func<string, string> absolute) =>
    [
        Number(card.Id),
        card.Title,
        Day(card.Published),
        card.PublishedTime?.ToString("HH:mm", CultureInfo.InvariantCulture),
        absolute(card.Path),
        card.Collection,
        origin?.Document,
        _export.Names(card.Places.Where(place => place.IsAbout)),
        _export.Names(card.Places.Where(place => !place.IsAbout)),
        ExportRequest.Codes(card.Findings),
        Number(card.FigureCount),
        card.ReadingMinutes is { } minutes ? Number(minutes) : null,
        card.Passage?.Text,
    ];

    protected override AtomEntry Entry(ArticleCard card, ArticleOrigin origin, Func<string, string> absolute) => new(
        AtomEntry.IdOf(origin.Sha256),
        card.Title,
        absolute(card.Path),
        origin.ImportedAt,
        card.Published,
        card.Passage?.Text ?? card.Intro,
        "nl")
    {
        SummaryLanguage = card.Passage?.Kind == PassageKind.AgencyCaption ? "en" : "nl",
    };
}
