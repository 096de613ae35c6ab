using System.Text.RegularExpressions;

namespace NewsArchive.Core.Tests.Layout;

/// <summary>Comments that name a rule lead somewhere.</summary>
public sealed partial class CitedRules
{
    [Fact]
    public void Every_rule_that_a_comment_names_is_a_heading_of_the_reading_rules()
    {
        var root = Root();
        var headings = File.ReadLines(Path.Combine(root, "docs", "reading-rules.md"))
            .Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]).ToHashSet();

        var cited = Directory.EnumerateFiles(Path.Combine(root, "src", "NewsArchive.Core"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(path => Citation().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value)).ToHashSet();

        Assert.True(cited.Count > 10);
        Assert.Empty(cited.Except(headings));
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NewsArchive.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }

    [GeneratedRegex("rule \"([^\"]+)\"")]
    private static partial Regex Citation();
}
