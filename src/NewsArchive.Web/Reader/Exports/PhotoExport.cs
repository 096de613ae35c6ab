using Microsoft.Extensions.Localization;
using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;
using NewsArchive.Web.Components;
using NewsArchive.Web.Components.Captions;
using NewsArchive.Web.Reader.Filters;
using NewsArchive.Web.Reader.Photos;
using NewsArchive.Web.Resources;

namespace NewsArchive.Web.Reader.Exports;

/// <summary>The list of photos in other forms.</summary>
public sealed class PhotoExport(PhotoListReader reader, ExportRequest export, IStringLocalizer<PhotoText> text)
    : ListExport<PhotoCard, PhotoItem>(FilteredList.Photos, "PhotosTitle", export)
{
    private const int LongestTitle = 200;
    private const int LongestSummary = 600;

    private readonly ExportRequest _export = export;

    protected override IReadOnlyList<string> Columns { get; } =
    [
        "id", "bijschrift", "omschrijving", "genomen", "adres", "persbureau", "fotograaf", "naamsvermelding", "plaatsen", "signalen",
        "gebruikt", "artikel", "kop", "datum", "document",
    ];

    protected override async Task<ExportPage<PhotoCard>> ReadAsync(ArchiveFilter filter, CancellationToken cancellationToken)
    {
        var list = await reader.ReadAsync(filter, cancellationToken);
        return new ExportPage<PhotoCard>(list.Page, list.Facets, list.Search);
    }

    protected override IAsyncEnumerable<IReadOnlyList<PhotoCard>> ReadFirstAsync(ArchiveFilter filter, int most, CancellationToken cancellationToken) =>
        reader.ReadFirstAsync(filter, most, cancellationToken);

    protected override string ArticleOf(PhotoCard card) => card.LatestUse.Path;

    protected override PhotoItem Item(PhotoCard card, string? source, string? query) => new(
        card.Id,
        NameOf(card, CaptionWords.Of(card.Caption, card.Agency)),
        Day(card.LatestUse.Published),
        AddressOf(card),
        source,
        Day(card.Agency?.DateCreated),
        card.Agency?.Description,
        card.AgencyName,
        card.Agency?.Creator,
        card.LatestUse.Path,
        card.UseCount,
        _export.Places(card.Places),
        [.. card.Findings.Select(finding => finding.Name())]);

    protected override IReadOnlyList<string?> Row(PhotoCard card, ArticleOrigin? origin, Func<string, string> absolute) =>
    [
        Number(card.Id),
        card.Caption?.Text,
        card.Agency?.Description ?? card.Agency?.Text,
        Day(card.Agency?.DateCreated),
        absolute(AddressOf(card)),
        card.AgencyName,
        card.Agency?.Creator,
        CaptionWords.Credit(card.Caption, card.Agency),
        _export.Names(card.Places),
        ExportRequest.Codes(card.Findings),
        Number(card.UseCount),
        absolute(card.LatestUse.Path),
        card.LatestUse.Title,
        Day(card.LatestUse.Published),
        origin?.Document,
    ];

    // A photo's address is its number, which is never given to another.
    protected override AtomEntry Entry(PhotoCard card, ArticleOrigin origin, Func<string, string> absolute)
    {
        var words = CaptionWords.Of(card.Caption, card.Agency);
        return new AtomEntry(
            absolute(AddressOf(card)),
            Excerpt.Of(NameOf(card, words), LongestTitle),
            absolute(AddressOf(card)),
            origin.ImportedAt,
            card.Agency?.DateCreated,
            words.Text is { } caption ? Excerpt.Of(caption, LongestSummary) : null,
            words.IsEnglish ? "en" : "nl");
    }

    private static string AddressOf(PhotoCard card) => $"/fotos/{Number(card.Id)}";

    private string NameOf(PhotoCard card, CaptionWords words) => string.IsNullOrWhiteSpace(words.Text)
        ? PhotoName.Of(card.Id, card.AgencyName, card.Agency?.DateCreated, text)
        : words.Text;
}
