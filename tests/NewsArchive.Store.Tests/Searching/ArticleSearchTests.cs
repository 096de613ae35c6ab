using NewsArchive.Store.Reading;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Searching;

public sealed class ArticleSearchTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;

    private ArchiveDatabase _database = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await ArchiveDatabase.CreateAsync();
        await _database.SaveAsync(
            ADocument.With("Brug in Aleppo", "brug").Published("01 mei 2016").Paragraph("Bewoners lopen over de oude brug. Kinderen spelen er.")
                .Figure(SampleTexts.Bridge, "Mensen op het plein. Foto: AFP").Build(),
            ADocument.With("Aanval op ziekenhuis", "ziekenhuis").Published("02 mei 2016").Paragraph("Bij de aanvallen in Raqqa vielen doden.")
                .Paragraph("Een meisjesschool bleef heel; de huizen niet.").Build(),
            ADocument.With("Markt open", "markt").Published("04 maart 2017").Paragraph("Een kind koopt brood op de markt van Mosul.")
                .Figure(SampleTexts.Market, "De markt. Foto: Reuters").Build(),
            ADocument.With("Brood en brug", "brood").Published("05 maart 2018").Paragraph("Wie brood wil, moet over de brug.").Build(),
            ADocument.With("Zonder dag", "zonder").Paragraph("Niemand weet wanneer de brug viel.").Build());
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData("brood in de titel:brug", "Brood en brug")]
    [InlineData("\"oude brug\"", "Brug in Aleppo")]
    [InlineData("\"brug oude\"", "")]
    [InlineData("brug -brood -niemand", "Brug in Aleppo")]
    [InlineData("markt OF ziekenhuis", "Aanval op ziekenhuis|Markt open")]
    [InlineData("(markt OR plein) brood", "Markt open")]
    [InlineData("kinder*", "Brug in Aleppo")]
    [InlineData("=kind", "Markt open")]
    [InlineData("titel:brug", "Brood en brug|Brug in Aleppo")]
    [InlineData("titel:brood", "Brood en brug")]
    [InlineData("foto:plein", "Brug in Aleppo")]
    [InlineData("foto:oude", "")]
    [InlineData("foto:bridges", "Brug in Aleppo")]
    [InlineData("plaats:rakka", "Aanval op ziekenhuis")]
    [InlineData("plaats:syrie/aleppo", "Brug in Aleppo")]
    [InlineData("plaats:irak brood", "Markt open")]
    public async Task A_query_finds_what_it_says(string query, string expected)
    {
        var list = await ReadAsync(query);

        Assert.Equal(expected.Length == 0 ? [] : expected.Split('|').Order(), Titles(list).Order());
        Assert.Empty(list.Search!.Notices);
    }

    [Theory]
    [InlineData("kind", "Markt open|Brug in Aleppo")]
    [InlineData("aanval", "Aanval op ziekenhuis")]
    [InlineData("huis", "Aanval op ziekenhuis")]
    [InlineData("school", "Aanval op ziekenhuis")]
    [InlineData("Rakka", "Aanval op ziekenhuis")]
    [InlineData("Mosoel", "Markt open")]
    [InlineData("shop", "Markt open")]
    public async Task Words_are_found_in_other_forms_in_compounds_and_in_other_spellings(string query, string expected)
    {
        var titles = Titles(await ReadAsync(query));

        Assert.All(expected.Split('|'), title => Assert.Contains(title, titles));
    }

    [Fact]
    public async Task A_word_in_the_title_ranks_above_one_in_the_text_and_undated_articles_come_last()
    {
        Assert.Equal(["Brood en brug", "Brug in Aleppo", "Zonder dag"], Titles(await ReadAsync("brug")));
        Assert.Equal(["Brood en brug", "Brug in Aleppo", "Zonder dag"], Titles(await ReadAsync("brug", SortOrder.Newest)));
        Assert.Equal(["Brug in Aleppo", "Brood en brug", "Zonder dag"], Titles(await ReadAsync("brug", SortOrder.Oldest)));
    }

    [Fact]
    public async Task A_word_that_stands_nowhere_is_read_as_one_that_does_and_said_so()
    {
        var list = await ReadAsync("ziekenhius");

        Assert.Equal("Aanval op ziekenhuis", Assert.Single(Titles(list)));
        Assert.Equal([new CorrectedWord("ziekenhius", "ziekenhuis")], list.Search!.Corrected);
    }

    [Fact]
    public async Task When_nothing_has_all_words_those_with_most_of_them_are_shown_and_said_so()
    {
        var list = await ReadAsync("ziekenhuis parlement doden");

        Assert.Equal("Aanval op ziekenhuis", Titles(list)[0]);
        Assert.True(list.Search!.IsAnyWord);
        Assert.False((await ReadAsync("ziekenhuis doden")).Search!.IsAnyWord);
    }

    [Fact]
    public async Task When_few_have_all_words_those_with_most_follow_and_that_is_said()
    {
        var list = await ReadAsync("brug brood");

        Assert.Equal("Brood en brug", Titles(list)[0]);
        Assert.True(list.Page.Total > 1);
        Assert.Contains("meeste", Assert.Single(list.Search!.Notices).Dutch, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_of_a_whole_question_need_not_all_stand_there()
    {
        Assert.Equal("Markt open", Titles(await ReadAsync("Waar kocht het kind zijn brood, en op welke markt was dat?"))[0]);
    }

    [Theory]
    [InlineData("plaats:Nergenshuizen brug", "Nergenshuizen")]
    [InlineData("\"brug", "aanhalingsteken")]
    public async Task What_was_not_understood_is_said_in_both_languages(string query, string expected)
    {
        var notice = Assert.Single((await ReadAsync(query)).Search!.Notices);

        Assert.Contains(expected, notice.Dutch, StringComparison.Ordinal);
        Assert.NotEqual(notice.Dutch, notice.English);
    }

    [Theory]
    [InlineData("bewoners -meisjesschool", "Brug in Aleppo")]
    [InlineData("doden -school", "Aanval op ziekenhuis")]
    [InlineData("doden -meisjesscholen", "")]
    [InlineData("brug -(brood wil)", "Brug in Aleppo|Zonder dag")]
    [InlineData("brug -(brood die)", "Brug in Aleppo|Zonder dag")]
    public async Task What_is_left_out_is_the_word_in_its_forms_and_not_compounds_with_it(string query, string expected) =>
        Assert.Equal(expected.Length == 0 ? [] : expected.Split('|').Order(), Titles(await ReadAsync(query)).Order());

    [Fact]
    public async Task Places_that_words_were_read_as_are_told()
    {
        Assert.Contains((await ReadAsync("Rakka")).Search!.Places, place => place.Path.EndsWith("/raqqa", StringComparison.Ordinal));
        Assert.Empty((await ReadAsync("brood")).Search!.Places);
    }

    [Fact]
    public async Task A_card_shows_its_places_and_marks_title_and_passage()
    {
        var card = (await ReadAsync("aanval doden")).Page.Items[0];

        Assert.Equal([new MarkedRange(0, 6)], card.TitleMarks);
        Assert.Equal(["aanvallen", "doden"], card.Passage!.Marks.Select(mark => card.Passage.Text.Substring(mark.Start, mark.Length)));
        Assert.Equal((PassageKind.Text, 1, false), (card.Passage.Kind, card.Passage.Part, card.Passage.IsCutBefore));
        Assert.StartsWith("b", card.Passage.Anchor, StringComparison.Ordinal);
        Assert.Contains(card.Places, place => place.Path.EndsWith("/raqqa", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_passage_from_the_middle_of_a_long_text_is_marked_where_its_words_stand()
    {
        var before = string.Join(' ', Enumerable.Repeat("De rivier stroomt langs de stad.", 40));
        await _database.SaveAsync(ADocument.With("Lang", "lang").Paragraph($"{before} Een veerman vaart over. {before}").Build());

        var passage = (await ReadAsync("veerman vaart")).Page.Items[0].Passage!;

        Assert.Equal(["veerman", "vaart"], passage.Marks.Select(mark => passage.Text.Substring(mark.Start, mark.Length)));
        Assert.Equal((true, true), (passage.IsCutBefore, passage.IsCutBehind));
    }

    [Fact]
    public async Task A_passage_may_be_a_caption_of_either_language()
    {
        Assert.Equal(PassageKind.Caption, (await ReadAsync("plein")).Page.Items[0].Passage!.Kind);
        Assert.Equal(PassageKind.AgencyCaption, (await ReadAsync("damaged")).Page.Items[0].Passage!.Kind);
    }

    [Fact]
    public async Task Photos_are_found_by_their_captions_and_the_places_these_name()
    {
        var photos = _database.Get<PhotoListReader>();
        var english = await photos.ReadAsync(new ArchiveFilter { Query = "bridges", Axis = DateAxis.Taken }, None);
        var place = await photos.ReadAsync(new ArchiveFilter { Query = "Mosoel", Axis = DateAxis.Taken }, None);
        var filtered = await photos.ReadAsync(new ArchiveFilter { Places = ["irak"], Axis = DateAxis.Taken }, None);

        Assert.Equal("afp", Assert.Single(english.Page.Items).AgencySlug);
        Assert.NotEmpty(english.Page.Items[0].AgencyMarks);
        Assert.Equal("reuters", Assert.Single(place.Page.Items).AgencySlug);
        Assert.Equal("reuters", Assert.Single(filtered.Page.Items).AgencySlug);
        Assert.Contains(filtered.Facets.Places, value => value.Value == "syrie");
        Assert.Empty((await photos.ReadAsync(new ArchiveFilter { Query = "bewoners" }, None)).Page.Items);
    }

    [Fact]
    public async Task An_opened_article_is_marked_in_the_forms_in_which_it_was_found()
    {
        var article = ((ArticleLookup.Found)await _database.Get<ArticleReader>().FindAsync("/artikelen/2016/05/01/brug-in-aleppo", 1, None)).Article;
        var marks = await _database.Get<MarkReader>().ReadAsync("kind brug plein bridge", article, None);

        Assert.Equal([new MarkedRange(0, 4)], marks.Title);
        var block = Assert.Single(marks.Blocks);
        var text = article.Blocks.Items.Single(item => item.Anchor == block.Key).Text;
        Assert.Equal(["brug", "Kinderen"], block.Value.Text.Select(mark => text.Substring(mark.Start, mark.Length)));
        var figure = Assert.Single(marks.Figures).Value;
        Assert.Equal((1, 1), (figure.Caption.Count, figure.Description.Count));
        Assert.Same(ArticleMarks.None, await _database.Get<MarkReader>().ReadAsync(" ", article, None));
    }

    [Theory]
    [InlineData("mos", SuggestionKind.Place, "Mosul")]
    [InlineData("Rakk", SuggestionKind.Place, "Raqqa")]
    [InlineData("zieken", SuggestionKind.Word, "ziekenhuis")]
    [InlineData("oude bru", SuggestionKind.Word, "oude brug")]
    public async Task Suggestions_are_places_in_any_spelling_and_words_of_the_archive(string typed, SuggestionKind kind, string expected)
    {
        var suggestions = await _database.Get<SuggestionReader>().ReadAsync(typed, None);

        Assert.Contains(suggestions, suggestion => suggestion.Kind == kind && suggestion.Text == expected && suggestion.Count > 0);
        Assert.Equal(kind == SuggestionKind.Place, suggestions[0].Path is not null);
    }

    [Theory]
    [InlineData("")]
    [InlineData("b")]
    [InlineData("%%%")]
    [InlineData("xqzw")]
    public async Task Nothing_is_suggested_for_next_to_nothing(string typed) =>
        Assert.Empty(await _database.Get<SuggestionReader>().ReadAsync(typed, None));

    private Task<ArticleList> ReadAsync(string query, SortOrder sort = SortOrder.Best) =>
        _database.Get<ArticleListReader>().ReadAsync(new ArchiveFilter { Query = query, Sort = sort }, None);

    private static List<string> Titles(ArticleList list) => [.. list.Page.Items.Select(card => card.Title)];
}
