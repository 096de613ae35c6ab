using NewsArchive.Core.Articles;
using NewsArchive.Core.Corrections;
using NewsArchive.Store.Reading.Desk;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Reading.Desk;

public sealed class DeskFigureReaderTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_figure_that_nobody_corrected_has_the_values_that_the_parser_read()
    {
        var archive = await CorrectedArchive.CreateAsync();
        await using var database = archive.Database;

        var figure = await ReadAsync(archive, 0);

        Assert.Equal(CorrectedFields.OfFigure, figure.Fields.Select(field => field.Target.Field));
        Assert.Equal("Mensen op de brug in Aleppo.", Value(figure, CorrectedField.CaptionText));
        Assert.Equal("AFP", Value(figure, CorrectedField.CaptionCredit));
        Assert.Null(Value(figure, CorrectedField.AltText));
        Assert.Equal("2016-04-28T10:44:55", Value(figure, CorrectedField.DateCreated));
        Assert.Equal("JAN VOORBEELD", Value(figure, CorrectedField.Creator));
        Assert.All(figure.Fields, field => Assert.Equal((field.Value, 0, false), (field.Parsed, field.Number, field.IsCorrected)));
        Assert.Equal(SampleTexts.Bridge, figure.AgencyText);
    }

    [Fact]
    public async Task A_corrected_field_shows_what_the_parser_read_and_who_changed_it_last()
    {
        var archive = await CorrectedArchive.CreateAsync();
        await using var database = archive.Database;
        var figureId = (await archive.FiguresAsync())[0];
        var target = await archive.FigureFieldAsync(figureId, CorrectedField.CaptionText);
        await archive.AddAsync(target, "Mensen op de brug in Aleppo.", "Eerst.", "Mensen op de brug in Aleppo.", CorrectedArchive.Bert);
        var newest = await archive.AddAsync(target, "Eerst.", "Daarna *nadruk*.", "Mensen op de brug in Aleppo.");
        await archive.UnsettleAsync(newest, 1);
        await database.TamperAsync($"UPDATE Captions SET Text = 'Daarna nadruk.', Markdown = 'Daarna *nadruk*.' WHERE FigureId = {figureId}");

        var field = (await ReadAsync(archive, 0)).Fields[0];

        Assert.Equal(("Daarna *nadruk*.", "Mensen op de brug in Aleppo."), (field.Value, field.Parsed));
        Assert.Equal((2, "Anna", newest.Id), (field.Number, field.LatestBy, field.Latest!.Id));
        Assert.Equal("nu", field.Unsettled!.ParsedNow);
        Assert.True(field.IsCorrected);
    }

    [Fact]
    public async Task A_figure_without_an_agency_caption_has_only_the_fields_of_the_Dutch_one()
    {
        var archive = await CorrectedArchive.CreateAsync(null, ADocument.With("Titel").Line("01 mei 2016").Line("De brug. Foto: ANP / AFP").Line("")
            .Paragraph("Een alinea van een paar woorden over de brug.").Build());
        await using var database = archive.Database;

        var figure = await ReadAsync(archive, 0);

        Assert.Equal(Figure.LeadPosition, figure.Position);
        Assert.Equal(
            [CorrectedField.CaptionText, CorrectedField.CaptionCredit, CorrectedField.AltText], figure.Fields.Select(field => field.Target.Field));
        Assert.Null(figure.AgencyText);
    }

    [Fact]
    public async Task The_source_of_the_figure_is_lit_and_the_lines_around_it_are_not()
    {
        var archive = await CorrectedArchive.CreateAsync();
        await using var database = archive.Database;

        var source = (await ReadAsync(archive, 0)).Source;

        var lit = string.Concat(source.Where(piece => piece.IsLit).Select(piece => piece.Text));
        Assert.Contains("Mensen op de brug in Aleppo.", lit, StringComparison.Ordinal);
        Assert.Contains("JAN VOORBEELD", lit, StringComparison.Ordinal);
        Assert.DoesNotContain("In Mosul", lit, StringComparison.Ordinal);
        var text = string.Concat(source.Select(piece => piece.Text));
        Assert.StartsWith("Brug in Aleppo hersteld\n", text, StringComparison.Ordinal);
        Assert.Contains("In Mosul is de markt weer open.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_source_around_a_figure_stays_small_in_a_long_document_and_begins_and_ends_with_whole_lines()
    {
        var document = ADocument.With("Lang");
        for (var i = 0; i < 400; i++)
            document.Paragraph($"[{i}] Dit is een alinea van het lange artikel over de stad.");
        document.Figure(SampleTexts.Bridge, "De brug. Foto: AFP");
        for (var i = 400; i < 800; i++)
            document.Paragraph($"[{i}] Dit is een alinea van het lange artikel over de stad.");
        var archive = await CorrectedArchive.CreateAsync(null, document.Build());
        await using var database = archive.Database;

        var text = string.Concat((await ReadAsync(archive, 0)).Source.Select(piece => piece.Text));

        Assert.InRange(text.Length, 3000, 4000);
        Assert.StartsWith("[", text.TrimStart(), StringComparison.Ordinal);
        Assert.EndsWith("stad.\n", text.TrimEnd() + "\n", StringComparison.Ordinal);
        Assert.Contains("De brug. Foto: AFP", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Findings_proposals_and_neighbours_are_those_of_the_figure()
    {
        var archive = await CorrectedArchive.CreateAsync();
        await using var database = archive.Database;
        var figures = await archive.FiguresAsync();
        await archive.ProposeAsync(await archive.FigureFieldAsync(figures[1], CorrectedField.AltText), "Een beeld");
        await archive.ProposeAsync(await archive.ArticleFieldAsync(1, CorrectedField.Title), "Een kop");

        var (first, second) = (await ReadAsync(archive, 0), await ReadAsync(archive, 1));

        Assert.DoesNotContain(FindingCode.MissingDutchCaption, first.Findings.Select(finding => finding.Code));
        Assert.Contains(FindingCode.MissingDutchCaption, second.Findings.Select(finding => finding.Code));
        Assert.Equal((0, 1), (first.WaitingProposals, second.WaitingProposals));
        Assert.Equal([new DeskItem(1, figures[0])], second.Neighbours.Select(neighbour => neighbour.Item));
        Assert.Equal("Mensen op de brug in Aleppo.", second.Neighbours[0].Label);
    }

    [Fact]
    public async Task A_figure_of_a_withdrawn_article_can_still_be_read_but_not_one_that_is_being_written()
    {
        var archive = await CorrectedArchive.CreateAsync();
        await using var database = archive.Database;
        var figureId = (await archive.FiguresAsync())[0];
        await archive.WithdrawAsync(1, "Op verzoek");

        Assert.True((await database.Get<DeskFigureReader>().ReadAsync(figureId, None))!.Article.IsWithdrawn);
        await database.TamperAsync("INSERT INTO UnfinishedArticles (ArticleId) VALUES (1)");

        Assert.Null(await database.Get<DeskFigureReader>().ReadAsync(figureId, None));
        Assert.Null(await database.Get<DeskFigureReader>().ReadAsync(999, None));
    }

    private static string? Value(DeskFigure figure, CorrectedField field) => figure.Fields.Single(other => other.Target.Field == field).Value;

    private static async Task<DeskFigure> ReadAsync(CorrectedArchive archive, int place) =>
        (await archive.Database.Get<DeskFigureReader>().ReadAsync((await archive.FiguresAsync())[place], None))!;
}
