using System.Globalization;
using NewsArchive.Core.Words;

namespace NewsArchive.Core.Tests.Words;

public sealed class SearchQueryTests
{
    [Theory]
    [InlineData("Aleppo ziekenhuis", "Aleppo ziekenhuis")]
    [InlineData("aleppo OR homs bom", "aleppo OF homs bom")]
    [InlineData("(aleppo bom) OF homs", "(aleppo bom) OF homs")]
    [InlineData("\"De Val\" -\"van Aleppo\"  -(homs OF hama) x", "\"de val\" -\"van aleppo\" -(homs OF hama) x")]
    [InlineData("=Bommen =\"de bom\" \"bommen\"", "=Bommen \"de bom\" =bommen")]
    [InlineData("bom* titel:(a OF b) foto:\"een man\" plaats:\"deir al-zor\"", "bom* titel:a OF titel:b foto:\"een man\" plaats:\"deir al-zor\"")]
    [InlineData("title:bom photo:bom place:homs", "titel:bom foto:bom plaats:\"homs\"")]
    [InlineData("plaats:(homs OF \"deir al-zor\")", "plaats:\"homs\" OF plaats:\"deir al-zor\"")]
    [InlineData("Oost-Aleppo", "(Oost Aleppo) OF oostaleppo")]
    [InlineData("F-16 brand", "\"f 16\" OF f16 brand")]
    [InlineData("brand -VN-gezant", "brand -(\"vn gezant\" OF vngezant)")]
    [InlineData("brand 12:30 a/b", "brand 12 30 a b")]
    [InlineData("((a (b c)))", "a b c")]
    [InlineData("Aleppo: de val", "Aleppo de val")]
    [InlineData("“de val”", "\"de val\"")]
    [InlineData("brand –homs", "brand -homs")]
    [InlineData("brand —homs −hama", "brand -homs -hama")]
    [InlineData("\"de val\"-homs (a OF b)-hama", "\"de val\" -homs a OF b -hama")]
    [InlineData("x titel:-brand =-bommen", "x -titel:brand -=bommen")]
    [InlineData("brand (-homs)", "brand -homs")]
    [InlineData("brand (-homs -(hama OF idlib)) ((-kiev))", "brand -homs -(hama OF idlib) -kiev")]
    [InlineData("brand -(-homs -hama)", "brand homs OF hama")]
    [InlineData("brand -Oost-Alep*", "brand -(Oost Alep*)")]
    public void A_query_is_understood(string text, string canonical)
    {
        var query = SearchQuery.Parse(text);

        Assert.Equal(canonical, query.ToString());
        Assert.Empty(query.Notices);
    }

    [Theory]
    [InlineData("\"de val van", "de val van", QueryNoticeCode.UnclosedQuote, "")]
    [InlineData("a \"\" b", "a b", QueryNoticeCode.EmptyPhrase, "")]
    [InlineData("a) b", "a b", QueryNoticeCode.StrayParenthesis, "")]
    [InlineData("(a OF b", "a OF b", QueryNoticeCode.UnclosedParenthesis, "")]
    [InlineData("a () b", "a b", QueryNoticeCode.EmptyParentheses, "")]
    [InlineData("aleppo OR", "aleppo or", QueryNoticeCode.DanglingOperator, "OR")]
    [InlineData("foo:bar", "foo bar", QueryNoticeCode.UnknownField, "foo")]
    [InlineData("titel: brand", "titel brand", QueryNoticeCode.EmptyField, "titel")]
    [InlineData("-aleppo -homs", "aleppo homs", QueryNoticeCode.OnlyExclusions, "")]
    [InlineData("(-aleppo -homs)", "aleppo homs", QueryNoticeCode.OnlyExclusions, "")]
    [InlineData("a OF -b", "a OF b", QueryNoticeCode.ExclusionAmongAlternatives, "b")]
    [InlineData("a OF (-b -c)", "a OF (b c)", QueryNoticeCode.ExclusionAmongAlternatives, "b c")]
    [InlineData("a OF OR b", "a OF b", QueryNoticeCode.DanglingOperator, "OR")]
    [InlineData("brand --homs", "brand homs", QueryNoticeCode.MinusNotUnderstood, "--homs")]
    [InlineData("brand -–homs", "brand homs", QueryNoticeCode.MinusNotUnderstood, "-–homs")]
    [InlineData("plaats:--homs brand", "plaats:\"--homs\" brand", QueryNoticeCode.MinusNotUnderstood, "--homs")]
    [InlineData("plaats:\"--\" brand", "brand", QueryNoticeCode.EmptyPhrase, "")]
    [InlineData("plaats:\"\" brand", "brand", QueryNoticeCode.EmptyPhrase, "")]
    [InlineData("plaats:- brand", "brand", QueryNoticeCode.SignsIgnored, "-")]
    [InlineData("plaats:* brand", "brand", QueryNoticeCode.SignsIgnored, "*")]
    [InlineData("plaats:alep*", "plaats:\"alep\"", QueryNoticeCode.StarNotUnderstood, "alep*")]
    [InlineData("\"bom*\"", "=bom", QueryNoticeCode.StarNotUnderstood, "bom*")]
    [InlineData("*aanval", "aanval", QueryNoticeCode.StarNotUnderstood, "*aanval")]
    [InlineData("lucht*val", "lucht val", QueryNoticeCode.StarNotUnderstood, "lucht*val")]
    [InlineData("=Oost-Alep*", "\"oost alep\"", QueryNoticeCode.StarNotUnderstood, "Oost-Alep*")]
    [InlineData("=bom*", "=bom", QueryNoticeCode.StarNotUnderstood, "bom*")]
    [InlineData("=(bommen)", "bommen", QueryNoticeCode.ExactNotUnderstood, "")]
    [InlineData("=titel:(bommen)", "titel:bommen", QueryNoticeCode.ExactNotUnderstood, "")]
    [InlineData("b* brand", "b brand", QueryNoticeCode.PrefixTooShort, "b")]
    [InlineData("brand && storm", "brand storm", QueryNoticeCode.SignsIgnored, "&&")]
    [InlineData("a\0b", "a b", QueryNoticeCode.SignsIgnored, "a\ufffdb")]
    [InlineData("'; DROP TABLE Articles;--", "DROP TABLE Articles", QueryNoticeCode.SignsIgnored, "';")]
    [InlineData("((((((((((a OF b) c", "a OF b c", QueryNoticeCode.TooDeep, "")]
    [InlineData("(((", "", QueryNoticeCode.NothingToSearch, "")]
    [InlineData("- * =", "", QueryNoticeCode.NothingToSearch, "")]
    [InlineData("", "", QueryNoticeCode.NothingToSearch, "")]
    public void What_is_not_understood_is_searched_as_words_and_said(string text, string canonical, QueryNoticeCode code, string argument)
    {
        var query = SearchQuery.Parse(text);

        Assert.Equal(canonical, query.ToString());
        Assert.Contains(new QueryNotice(code, argument), query.Notices);
    }

    [Fact]
    public void Stop_words_of_a_question_are_optional_but_not_when_there_is_nothing_else()
    {
        Assert.Equal(["Wanneer?", "viel", "Aleppo"], Marked("Wanneer viel Aleppo?"));
        Assert.Equal(["wie", "is"], Marked("wie is"));
        Assert.Equal(["de"], Marked("de -aleppo"));
        Assert.Equal(["de", "val"], Marked("=de val"));

        static string[] Marked(string text) => SearchQuery.Parse(text).Root is AndNode and
            ? [.. and.Children.OfType<WordNode>().Select(word => word.IsOptional ? $"{word.Text}?" : word.Text)]
            : [];
    }

    [Fact]
    public void Words_beyond_32_are_left_out_and_the_first_of_them_is_named()
    {
        var query = SearchQuery.Parse(string.Join(' ', Enumerable.Range(1, 40).Select(i => $"w{i}")));

        Assert.Equal(32, Assert.IsType<AndNode>(query.Root).Children.Length);
        Assert.Equal([new QueryNotice(QueryNoticeCode.TooManyWords, "w33")], query.Notices);
    }

    [Fact]
    public void Text_beyond_8192_characters_is_left_out()
    {
        var query = SearchQuery.Parse(new string('a', 9000) + " b");

        Assert.Equal(new string('a', WordScanner.MaxLength), Assert.IsType<WordNode>(query.Root).Folded);
        Assert.Equal([new QueryNotice(QueryNoticeCode.TooLong, "")], query.Notices);
    }

    [Theory]
    [InlineData("=bom*")]
    [InlineData("plaats:\"--\" brand")]
    [InlineData("plaats:* brand")]
    [InlineData("a OF OF b")]
    [InlineData("brand --homs")]
    [InlineData("=(bommen)")]
    [InlineData("lucht*val*")]
    public void One_thing_that_is_not_understood_is_said_once(string text) => Assert.Single(SearchQuery.Parse(text).Notices);

    [Theory]
    [InlineData("bom*")]
    [InlineData("bom**")]
    [InlineData("-bom*")]
    [InlineData("Oost-Alep*")]
    public void A_star_that_is_understood_is_not_spoken_of(string text) =>
        Assert.DoesNotContain(SearchQuery.Parse(text + " x").Notices, notice => notice.Code == QueryNoticeCode.StarNotUnderstood);

    [Fact]
    public void Every_code_has_a_sentence_of_its_own()
    {
        var sentences = Enum.GetValues<QueryNoticeCode>()
            .Select(code => QueryNoticeMessages.Text(new QueryNotice(code, "x"), CultureInfo.GetCultureInfo("nl")));

        Assert.Equal(sentences.Count(), sentences.Distinct().Count());
        Assert.Equal(
            "‘foo:’ is no field (titel:, foto: and plaats: are); the words were searched.",
            QueryNoticeMessages.Text(new QueryNotice(QueryNoticeCode.UnknownField, "foo"), CultureInfo.GetCultureInfo("en-GB")));
    }
}
