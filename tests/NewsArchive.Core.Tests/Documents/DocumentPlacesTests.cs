using System.Text.Json.Nodes;
using NewsArchive.Core.Parsing;
using NewsArchive.Core.Places;

namespace NewsArchive.Core.Tests.Documents;

/// <summary>Scores the places of every document of this folder: an entry is right when its country and one of its forms are.</summary>
public sealed class DocumentPlacesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Documents");

    private static readonly PlaceFinder Finder = new(Gazetteer.Shared);

    [Fact]
    public void The_places_of_the_documents_are_found()
    {
        var (right, expected, found) = (0, 0, 0);
        foreach (var path in Directory.EnumerateFiles(Folder, "*.txt"))
        {
            var gold = Entries(JsonNode.Parse(File.ReadAllText(Path.ChangeExtension(path, ".json")))!);
            var read = Entries(Read(path));
            (expected, found) = (expected + gold.Count, found + read.Count);
            foreach (var entry in gold)
                right += read.RemoveAll(other => other.Country == entry.Country && other.Forms.Overlaps(entry.Forms)) > 0 ? 1 : 0;
        }

        var f1 = 200.0 * right / (expected + found);
        Assert.True(expected > 250, $"{expected} places");
        Assert.True(f1 >= 95, $"F1 {f1:F1}: {right} right of {expected}, {found} found");
    }

    private static JsonNode Read(string path)
    {
        using var stream = new MemoryStream();
        ParsedArticleJson.Write(ArticleParser.Parse(SourceDecoder.Decode(File.ReadAllBytes(path)).Source!), Finder, stream);
        return JsonNode.Parse(stream.ToArray())!;
    }

    private static List<(string Country, HashSet<string> Forms)> Entries(JsonNode document) =>
    [
        .. document["places"]!.AsArray().Select(place => (
            (string)place!["country"]!,
            place["mentions"]!.AsArray().Select(mention => (string)mention!).Append((string)place["name"]!).ToHashSet(StringComparer.OrdinalIgnoreCase))),
    ];
}
