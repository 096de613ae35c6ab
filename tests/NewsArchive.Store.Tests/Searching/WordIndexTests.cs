using NewsArchive.Store.Indexing;
using NewsArchive.Store.Searching;
using NewsArchive.Testing;

namespace NewsArchive.Store.Tests.Searching;

/// <summary>What every engine's word index does. It speaks to <see cref="IWordIndex"/> only: another engine has to pass it as it stands.</summary>
public sealed class WordIndexTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;

    private ArchiveDatabase _database = null!;
    private NewsContext _context = null!;
    private IAsyncDisposable _snapshot = null!;
    private IWordIndex _index = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await ArchiveDatabase.CreateAsync();
        await _database.SaveAsync(
            ADocument.With("Brug in Aleppo", "1.txt").Published("01 mei 2016").Paragraph("Bewoners lopen over de oude brug. De brug is heel.")
                .Paragraph("Kinderen spelen in de straten van de stad.").Figure(SampleTexts.Bridge, "Mensen op het plein. Foto: AFP").Build(),
            ADocument.With("Markt open", "2.txt").Published("04 maart 2017").Paragraph("Een kind staat bij de brug naar de markt in Łódź.").Build(),
            ADocument.With("Zonder dag", "3.txt").Paragraph("Het ziekenhuisbombardement kwam 's nachts, zei een arts.")
                .Figure(SampleTexts.Market, "Het plein is leeg.").Build());
        await OpenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        await _database.DisposeAsync();
    }

    [Theory]
    [InlineData(WordField.Article, "brug", "1 2")]
    [InlineData(WordField.Article, "brug arts", "1 2 3")]
    [InlineData(WordField.Article, "lodz", "2")]
    [InlineData(WordField.Article, "mei", "1")]
    [InlineData(WordField.Article, "plein", "")]
    [InlineData(WordField.Title, "brug", "1")]
    [InlineData(WordField.Title, "bewoners", "")]
    [InlineData(WordField.Lead, "brug", "1 2")]
    [InlineData(WordField.Lead, "kinderen", "")]
    [InlineData(WordField.Article, "nergens", "")]
    [InlineData(WordField.Article, "", "")]
    [InlineData(WordField.Article, "нигде 中文", "")]
    public void One_of_the_words_suffices_in_the_field_asked_for(WordField field, string words, string expected) =>
        AssertArticles(expected, new WordLookup(field, LookupKind.Any, words));

    [Theory]
    [InlineData("oude brug", "1")]
    [InlineData("brug oude", "")]
    [InlineData("brug naar de markt", "2")]
    [InlineData("brug", "1 2")]
    [InlineData("heel kinderen", "")]
    [InlineData("aleppo bewoners", "")]
    public void The_words_of_a_phrase_follow_one_another_within_one_text(string words, string expected) =>
        AssertArticles(expected, new WordLookup(WordField.Article, LookupKind.Phrase, words));

    [Theory]
    [InlineData("kind", "1 2")]
    [InlineData("kinder", "1")]
    [InlineData("ziekenhuis", "3")]
    [InlineData("xyz", "")]
    public void A_beginning_finds_all_words_that_begin_so(string word, string expected) =>
        AssertArticles(expected, new WordLookup(WordField.Article, LookupKind.Prefix, word));

    [Theory]
    [InlineData("brug markt", "2")]
    [InlineData("markt brug", "2")]
    [InlineData("kind|kinderen stad|brug", "1 2")]
    [InlineData("bewoners stad", "")]
    public void Words_near_one_another_stand_in_any_order(string words, string expected) =>
        AssertArticles(expected, new WordLookup(WordField.Article, LookupKind.Near, words));

    [Fact]
    public void Captions_are_found_by_their_figures_and_the_languages_are_apart()
    {
        var dutch = _index.Find(new WordLookup(WordField.Caption, LookupKind.Any, "plein"), None);
        var english = _index.Find(new WordLookup(WordField.AgencyCaption, LookupKind.Any, "bridge"), None);

        Assert.Equal(2, dutch.Count);
        Assert.Equal(1, english.Count);
        Assert.Equal(0, _index.Find(new WordLookup(WordField.AgencyCaption, LookupKind.Any, "plein"), None).Count);
        Assert.Equal(0, _index.Find(new WordLookup(WordField.Caption, LookupKind.Any, "bridge"), None).Count);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("brug\" OR \"markt")]
    [InlineData("*")]
    [InlineData("NEAR(")]
    [InlineData("brug\0markt")]
    [InlineData("' OR 1=1 --")]
    [InlineData("t_brug:")]
    public void What_is_no_word_finds_nothing_or_words_and_never_fails(string text)
    {
        foreach (var kind in Enum.GetValues<LookupKind>())
            Assert.InRange(_index.Find(new WordLookup(WordField.Article, kind, text), None).Count, 0, 3);
    }

    [Fact]
    public void Very_long_and_very_many_words_are_looked_up()
    {
        var many = string.Join(' ', Enumerable.Range(0, 1000).Select(i => $"woord{i}").Append("arts"));

        AssertArticles("", new WordLookup(WordField.Article, LookupKind.Any, new string('a', 100_000)));
        AssertArticles("3", new WordLookup(WordField.Article, LookupKind.Any, many));
        AssertArticles("", new WordLookup(WordField.Article, LookupKind.Phrase, many));
    }

    [Fact]
    public void A_word_weighs_more_where_it_stands_more_often()
    {
        var weights = _index.Weigh(new WordLookup(WordField.Article, LookupKind.Any, "brug"), None);

        Assert.Equal([1, 2], weights.Select(weight => weight.Id));
        Assert.True(weights[0].Weight > weights[1].Weight && weights[1].Weight > 0);
        Assert.Empty(_index.Weigh(new WordLookup(WordField.Article, LookupKind.Any, "nergens"), None));
    }

    [Fact]
    public void Words_with_a_stem_come_in_order_and_no_more_than_asked()
    {
        var stem = Core.Words.WordTerms.Of("kind").DutchStem;

        Assert.Equal(["kind", "kinderen"], _index.ReadForms(stem, StemKind.Dutch, 10));
        Assert.Equal(["kind"], _index.ReadForms(stem, StemKind.Dutch, 1));
        Assert.Contains("ziekenhuisbombardement", _index.ReadForms(Core.Words.WordTerms.Of("bombardement").DutchStem, StemKind.Part, 10));
        Assert.Empty(_index.ReadForms("nergens", StemKind.Dutch, 10));
    }

    [Fact]
    public void The_vocabulary_is_walked_in_ordinal_order_from_any_text()
    {
        var words = _index.ReadWords("", 1000);
        var fromBr = _index.ReadWords("br", 3);

        Assert.Equal(words.Select(word => word.Word).Order(StringComparer.Ordinal), words.Select(word => word.Word));
        Assert.Equal(words.Where(word => string.CompareOrdinal(word.Word, "br") >= 0).Take(3), fromBr);
        Assert.True(words.Single(word => word.Word == "kinderen") is { IsDutch: true, IsEnglish: false });
        Assert.True(words.Single(word => word.Word == "bridge") is { IsDutch: false, IsEnglish: true });
        Assert.Empty(_index.ReadWords("\uffff", 10));
    }

    [Fact]
    public async Task A_moment_stays_as_it_is_and_a_new_one_sees_what_came()
    {
        var brug = new WordLookup(WordField.Article, LookupKind.Any, "brug");
        AssertArticles("1 2", brug);

        await _database.SaveAsync(ADocument.With("Nog een brug", "4.txt").Build());

        AssertArticles("1 2", brug);
        await CloseAsync();
        await OpenAsync();
        AssertArticles("1 2 4", brug);
    }

    [Fact]
    public async Task An_article_in_several_parts_is_found_by_each_and_once()
    {
        var words = string.Join(' ', Enumerable.Repeat("zin met gewone woorden", 20));
        var large = ADocument.With("Lang stuk", "lang.txt");
        for (var i = 0; i < 900; i++)
            large.Paragraph(i is 0 or 899 ? $"{words} uniekaan{i} overal." : $"{words} overal.");
        await CloseAsync();
        await _database.SaveAsync(large.Build());
        await OpenAsync();

        AssertArticles("4", new WordLookup(WordField.Article, LookupKind.Any, "uniekaan899"));
        AssertArticles("4", new WordLookup(WordField.Article, LookupKind.Any, "uniekaan0 uniekaan899"));
        AssertArticles("2 4", new WordLookup(WordField.Article, LookupKind.Any, "overal markt"));
        Assert.Single(_index.Weigh(new WordLookup(WordField.Article, LookupKind.Any, "overal"), None));
    }

    [Fact]
    public void It_can_be_stopped()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.Throws<OperationCanceledException>(() => _index.Weigh(new WordLookup(WordField.Article, LookupKind.Any, "brug"), stopped.Token));
    }

    private void AssertArticles(string expected, WordLookup lookup) =>
        Assert.Equal(expected, string.Join(' ', _index.Find(lookup, None).ToArray()));

    private async Task OpenAsync()
    {
        _context = _database.Open();
        _snapshot = await _context.BeginSnapshotAsync(None);
        _index = _context.OpenWords();
    }

    private async Task CloseAsync()
    {
        _index.Dispose();
        await _snapshot.DisposeAsync();
        await _context.DisposeAsync();
    }

}
