using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Core.Places;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Reading.Desk;

public sealed class DeskArticleReaderTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task An_article_has_its_fields_and_its_blocks_as_they_can_be_corrected()
    {
        var archive = await CorrectedArchive.CreateAsync();
        await using var database = archive.Database;
        await archive.AddAsync(await archive.ArticleFieldAsync(1, CorrectedField.Title), "Brug hersteld", "Brug in Aleppo hersteld", "Brug hersteld");

        var article = await ReadAsync(archive);

        Assert.Equal(("Brug in Aleppo hersteld", "Brug hersteld", "Anna"), (article.Title.Value, article.Title.Parsed, article.Title.LatestBy));
        Assert.Equal(("2016-05-01", null), (article.Published.Value, article.Byline.Value));
        Assert.Equal(
            [BlockKind.Paragraph, BlockKind.Figure, BlockKind.Paragraph, BlockKind.Figure], article.Blocks.Select(block => block.Is));
        Assert.Equal(["paragraph", null, "paragraph", null], article.Blocks.Select(block => block.Kind?.Value));
        Assert.Equal(await archive.FiguresAsync(), article.Blocks.Select(block => block.FigureId).OfType<long>());
        Assert.Equal(await archive.BlockFieldAsync(1, 2, CorrectedField.BlockKind), article.Blocks[2].Kind!.Target);
    }

    [Fact]
    public async Task Names_of_places_are_listed_by_block_with_the_place_and_the_words_around_them()
    {
        var archive = await CorrectedArchive.CreateAsync();
        await using var database = archive.Database;

        var places = (await ReadAsync(archive)).Places;

        Assert.Equal([-1, 0, 0, 1, 2], places.Select(place => place.Ordinal).Take(5));
        var headline = places[0];
        Assert.Equal(("Aleppo", TargetKind.Article, new SourceSpan(0, 0)), (headline.Name, headline.Field.Target.Kind, headline.Field.Target.Span));
        var (aleppo, syria) = (places[1], places[2]);
        Assert.Equal(("Aleppo", "Syrië"), (aleppo.Name, syria.Name));
        Assert.Equal((TargetKind.Block, "Aleppo", null, null), (aleppo.Field.Target.Kind, aleppo.Field.Target.Part, aleppo.Field.Value, aleppo.Field.Parsed));
        Assert.Contains("Syrië", aleppo.Label!, StringComparison.Ordinal);
        Assert.Contains("de brug van Aleppo gelopen", aleppo.Context, StringComparison.Ordinal);
        Assert.Equal(2, places.Single(place => place.Ordinal == 1).Count);
    }

    [Fact]
    public async Task A_name_that_an_editor_rejected_and_one_that_was_added_are_listed_too()
    {
        var archive = await CorrectedArchive.CreateAsync();
        await using var database = archive.Database;
        var aleppo = Gazetteer.Shared.FindByPath("syrie/aleppo")!;
        await archive.AddAsync(await archive.BlockFieldAsync(1, 2, CorrectedField.Place, "Mosul"), null, FieldValues.NoPlace, null);
        await archive.AddAsync(await archive.BlockFieldAsync(1, 0, CorrectedField.Place, "brug"), null, FieldValues.Of(aleppo.Id), null);
        await archive.AddAsync(await archive.BlockFieldAsync(1, 0, CorrectedField.Place, "stad"), null, null, null);

        // As the index is once these decisions count.
        await database.TamperAsync("UPDATE ArticlePlaces SET Places = x'', Mentions = x''");
        var places = (await ReadAsync(archive)).Places;

        Assert.Equal([("brug", aleppo.Id), ("Mosul", null)], places.Select(place => (place.Name, place.PlaceId)));
        Assert.Equal([1, 1], places.Select(place => place.Count));
        Assert.Equal(FieldValues.NoPlace, places[1].Field.Value);
        Assert.Null(places[1].Label);
    }

    [Fact]
    public async Task Findings_diagnostics_and_proposals_about_the_article_leave_out_those_of_its_figures()
    {
        var archive = await CorrectedArchive.CreateAsync(null, ADocument.With("Zonder datum")
            .Paragraph("Een alinea van een paar woorden.").Figure(SampleTexts.Handout).Build());
        await using var database = archive.Database;
        await archive.ProposeAsync(await archive.ArticleFieldAsync(1, CorrectedField.Published), "2016-05-01");
        await archive.ProposeAsync(await archive.FigureFieldAsync((await archive.FiguresAsync())[0], CorrectedField.AltText), "Een beeld");

        var article = await ReadAsync(archive);

        Assert.Equal([FindingCode.MissingDate], article.Findings.Select(finding => finding.Code));
        Assert.Equal((1, 1), (article.WaitingProposals, article.Neighbours.Length));
        Assert.Contains(article.Source, piece => piece is { IsLit: true, Text: "Zonder datum" });
    }

    [Fact]
    public async Task The_source_of_a_very_long_article_is_cut()
    {
        var archive = await CorrectedArchive.CreateAsync(null, ADocument.OfText("Lang\n\n" + new string('a', 100_000)));
        await using var database = archive.Database;

        var article = await ReadAsync(archive);

        Assert.InRange(article.Source.Sum(piece => piece.Text.Length), 1, 20_000);
        Assert.All(article.Blocks, block => Assert.InRange(block.Text.Length, 0, 400));
    }

    [Fact]
    public async Task A_name_offers_the_places_that_bear_it_with_what_they_lie_in()
    {
        await using var database = await ArchiveDatabase.CreateAsync();

        var choices = await database.Get<PlaceChoices>().FindAsync("Tripoli", 5, None);

        Assert.InRange(choices.Count, 2, 5);
        Assert.Contains(choices, choice => choice.Within.EndsWith("Libië", StringComparison.Ordinal));
        Assert.Contains(choices, choice => choice.Within.EndsWith("Libanon", StringComparison.Ordinal));
        Assert.Empty(await database.Get<PlaceChoices>().FindAsync("", 5, None));
    }

    private static async Task<DeskArticle> ReadAsync(CorrectedArchive archive) =>
        (await archive.Database.Get<DeskArticleReader>().ReadAsync(1, None))!;
}
