using System.Text.Json;
using NewsArchive.Core.Parsing;
using NewsArchive.Core.Places;

namespace NewsArchive.Core.Tests.Parsing;

public sealed class ParsedArticleJsonTests
{
    private const string Text =
        "Kop\n\n3 juni 2018 om 9.05 uur, bijgewerkt 4 juni 2018\nEen straat. Foto: AFP\n\nZin.\n\n" +
        "2018-06-02 10:11:12 TOPSHOT - A street on June 1, 2018. AFP PHOTO/HO/BOARD EDITORS NOTE: not verified == NO ARCHIVES == X OUT\n";

    [Fact]
    public void The_schema_of_the_rules_is_written()
    {
        var root = Write(Text);

        Assert.Equal("Kop", root.GetProperty("title").GetString());
        Assert.Equal("2018-06-03", root.GetProperty("published").GetString());
        Assert.Equal("09:05", root.GetProperty("publishedTime").GetString());
        Assert.Equal("2018-06-04", root.GetProperty("updated").GetString());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("readingMinutes").ValueKind);
        Assert.Equal(JsonValueKind.Null, root.GetProperty("byline").ValueKind);
        Assert.Equal("Een straat.", root.GetProperty("lead_photo").GetProperty("caption").GetString());
        Assert.Equal("AFP", root.GetProperty("lead_photo").GetProperty("credit").GetString());
        Assert.Equal(0, root.GetProperty("places").GetArrayLength());
        Assert.Equal(
            ["caption-date-mismatch", "unverified-by-agency", "restricted-use", "missing-dutch-caption"],
            root.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetString()));
    }

    [Fact]
    public void A_figure_has_its_agency_caption_taken_apart_and_what_was_not_understood()
    {
        var figure = Write(Text).GetProperty("blocks").EnumerateArray().Last();

        Assert.Equal("figure", figure.GetProperty("type").GetString());
        Assert.Equal(JsonValueKind.Null, figure.GetProperty("caption").ValueKind);
        var agency = figure.GetProperty("agency");
        Assert.Equal("2018-06-02T10:11:12", agency.GetProperty("takenAt").GetString());
        Assert.Equal("TOPSHOT", agency.GetProperty("flags")[0].GetString());
        Assert.Equal("BOARD", agency.GetProperty("source").GetString());
        Assert.True(agency.GetProperty("unverified").GetBoolean());
        Assert.Equal("X OUT", agency.GetProperty("rest")[0].GetString());
    }

    [Fact]
    public void Half_a_surrogate_pair_is_shown_as_a_replacement_character() =>
        Assert.Equal("Kop \uFFFD hier", Write("Kop \uD83D hier\n\n3 juni 2018\n\nZin.\n").GetProperty("title").GetString());

    private static JsonElement Write(string text)
    {
        using var stream = new MemoryStream();
        ParsedArticleJson.Write(ArticleParser.Parse(new SourceText(text, SourceEncoding.Utf8, false, [])), new PlaceFinder(Gazetteer.Shared), stream);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }
}
