using System.Text.Json.Nodes;
using NewsArchive.Core.Parsing;
using NewsArchive.Core.Places;

namespace NewsArchive.Core.Tests.Documents;

/// <summary>Reads every document of this folder and compares all fields with the expected ones beside it.</summary>
public sealed class DocumentTests
{
    // Places are scored by DocumentPlacesTests; where a description names its spot is no fixed rule.
    private static readonly string[] NotCompared = ["places", "location"];

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Documents");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_is_read_as_it_must_be(string name)
    {
        var source = SourceDecoder.Decode(File.ReadAllBytes(Path.Combine(Folder, name + ".txt"))).Source!;
        using var stream = new MemoryStream();
        ParsedArticleJson.Write(ArticleParser.Parse(source), new PlaceFinder(Gazetteer.Shared), stream);

        var expected = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name + ".json")))!;
        var actual = JsonNode.Parse(stream.ToArray())!;

        Assert.Equal(Comparable(expected, expected), Comparable(actual, expected));
    }

    [Fact]
    public void Every_document_has_its_expected_reading_and_the_other_way_round()
    {
        var texts = Directory.EnumerateFiles(Folder, "*.txt").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal).ToList();

        Assert.True(texts.Count >= 30);
        Assert.Equal(texts, Directory.EnumerateFiles(Folder, "*.json").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
    }

    // The fields that the expected reading has, in its order, one a line.
    private static string Comparable(JsonNode document, JsonNode expected)
    {
        var lines = new List<string>();
        Add("", document, expected, lines);
        return string.Join('\n', lines);
    }

    private static void Add(string path, JsonNode? node, JsonNode? expected, List<string> lines)
    {
        switch (node, expected)
        {
            case (JsonObject values, JsonObject names):
                foreach (var (name, value) in names.Where(pair => !NotCompared.Contains(pair.Key)))
                    Add($"{path}/{name}", values[name], value, lines);
                break;
            case (JsonArray items, JsonArray) when path == "/warnings":
                lines.AddRange(items.Select(item => $"{path}: {item}").Order(StringComparer.Ordinal));
                break;
            case (JsonArray items, JsonArray others):
                lines.Add($"{path}: {items.Count}");
                for (var i = 0; i < Math.Min(items.Count, others.Count); i++)
                    Add($"{path}/{i}", items[i], others[i], lines);
                break;
            default:
                lines.Add($"{path}: {node?.ToJsonString() ?? "null"}");
                break;
        }
    }
}
