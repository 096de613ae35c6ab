using NewsArchive.Core.Articles;
using NewsArchive.Store.Reading;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Reading;

public sealed class PhotoReaderTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Equal_captions_are_one_photo_and_its_uses_stand_newest_first()
    {
        await using var database = await FilledAsync();

        var card = Assert.Single((await ReadAsync(database, new ArchiveFilter { Agencies = ["afp"] })).Page.Items);
        var photo = await database.Get<PhotoReader>().FindAsync(card.Id, None);

        Assert.Equal((2, "Jaren later"), (card.UseCount, card.LatestUse.Title));
        Assert.Equal(["Jaren later", "Brug in Aleppo"], photo!.Uses.Select(use => use.Article.Title));
        Assert.Equal([null, "Mensen op de brug."], photo.Uses.Select(use => use.Caption?.Text));
        Assert.Contains(FindingCode.PhotoOlderThanArticle, photo.Uses[0].Findings.Select(finding => finding.Code));
        Assert.DoesNotContain(FindingCode.PhotoOlderThanArticle, photo.Uses[1].Findings.Select(finding => finding.Code));
        Assert.Equal(("AFP", "jan-voorbeeld", "JAN VOORBEELD"), (photo.AgencyName, photo.PhotographerSlug, photo.Agency!.Creator));
        Assert.Null(await database.Get<PhotoReader>().FindAsync(999, None));
    }

    [Fact]
    public async Task Figures_without_agency_caption_have_a_photo_each()
    {
        await using var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync(
            ADocument.With("Een").Line("01 mei 2016").Line("De brug. Foto: AFP").Line("").Paragraph("Tekst een.").Build(),
            ADocument.With("Twee").Line("01 mei 2016").Line("De brug. Foto: AFP").Line("").Paragraph("Tekst twee.").Build());

        Assert.Equal(2, (await ReadAsync(database, new ArchiveFilter())).Page.Total);
    }

    [Fact]
    public async Task Photos_are_ordered_and_filtered_by_the_day_they_were_taken_or_published()
    {
        await using var database = await FilledAsync();

        var taken = await ReadAsync(database, new ArchiveFilter { Axis = DateAxis.Taken });
        var published = await ReadAsync(
            database,
            new ArchiveFilter { Axis = DateAxis.Published, From = DatePeriod.Find("2016"), Until = DatePeriod.Find("2016") });
        var between = await ReadAsync(
            database,
            new ArchiveFilter { Axis = DateAxis.Published, From = DatePeriod.Find("2018"), Until = DatePeriod.Find("2018") });
        var oldest = await ReadAsync(database, new ArchiveFilter { Axis = DateAxis.Taken, Sort = SortOrder.Oldest });

        Assert.Equal(["afp", "reuters"], taken.Page.Items.Select(card => card.AgencySlug));
        Assert.Equal([("2016", 1)], Counts(taken.Facets.Years));
        Assert.Equal(["afp", "reuters"], oldest.Page.Items.Select(card => card.AgencySlug));
        Assert.Equal(["afp"], published.Page.Items.Select(card => card.AgencySlug));
        Assert.Equal([("2020", 1), ("2017", 1), ("2016", 1)], Counts(published.Facets.Years));
        Assert.Equal([("2016-05", 1)], Counts(published.Facets.Months));
        Assert.Empty(between.Page.Items);
    }

    [Fact]
    public async Task Photo_facets_count_photos_not_uses()
    {
        await using var database = await FilledAsync();

        var list = await ReadAsync(database, new ArchiveFilter { Findings = [FindingCode.MissingDutchCaption] });

        Assert.Equal([("afp", 1)], Counts(list.Facets.Agencies));
        Assert.Equal([("jan-voorbeeld", 1)], Counts(list.Facets.Photographers));
        Assert.Equal("Jan Voorbeeld", list.Facets.Photographers[0].Label, ignoreCase: true);
        Assert.Contains(("missing-dutch-caption", 1), Counts(list.Facets.Findings));
        Assert.Equal(1, (await ReadAsync(database, new ArchiveFilter { Query = "jaren" })).Page.Total);
        Assert.Equal(2, (await ReadAsync(database, new ArchiveFilter { Collections = ["test"] })).Page.Total);
        Assert.Equal(1, (await ReadAsync(database, new ArchiveFilter { Photographers = ["piet-verzonnen"] })).Page.Total);
    }

    private static async Task<ArchiveDatabase> FilledAsync()
    {
        var database = await ArchiveDatabase.CreateAsync();
        await database.SaveAsync(
            ADocument.With("Brug in Aleppo", "brug.txt").Published("01 mei 2016").Paragraph("Er wordt weer gelopen, zeggen bewoners.")
                .Figure(SampleTexts.Bridge, "Mensen op de brug. Foto: AFP").Build(),
            ADocument.With("Jaren later", "later.txt").Published("01 mei 2020").Paragraph("De brug is er nog.")
                .Figure(SampleTexts.BridgeShouted).Build(),
            ADocument.With("Mosoel ademt", "mosoel.txt").Published("04 maart 2017").Paragraph("De markt is open.")
                .Figure(SampleTexts.Market, "De markt. Foto: Reuters").Build());
        return database;
    }

    private static Task<PhotoList> ReadAsync(ArchiveDatabase database, ArchiveFilter filter) =>
        database.Get<PhotoListReader>().ReadAsync(filter, None);

    private static IEnumerable<(string, int)> Counts(IReadOnlyList<FacetValue> facets) => facets.Select(facet => (facet.Value, facet.Count));
}
