using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using NewsArchive.Store;
using NewsArchive.Web.Resources;
using Xunit;

namespace NewsArchive.Web.Tests.House;

public sealed partial class TextResourceTests
{
    private static readonly string Source = Path.Combine(ArchiveLocations.OfProgram.Root, "src", "NewsArchive.Web");

    public static TheoryData<string> Sets =>
        [.. typeof(ShellText).Assembly.GetTypes().Where(type => type.Namespace == typeof(ShellText).Namespace && type.IsPublic).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Sets))]
    public void Every_text_stands_in_both_languages_with_the_same_places_for_values(string set)
    {
        var dutch = Read(set, CultureInfo.InvariantCulture);
        var english = Read(set, CultureInfo.GetCultureInfo("en"));

        Assert.NotEmpty(dutch);
        Assert.Equal(dutch.Keys.Order(), english.Keys.Order());
        Assert.All(dutch, text => Assert.Equal(Places(text.Value), Places(english[text.Key])));
        Assert.All(dutch, text => Assert.NotEqual("", text.Value.Trim()));
    }

    [Fact]
    public void Every_text_that_a_component_names_is_there()
    {
        var known = Sets.Select(row => row.Data).ToDictionary(set => set, set => Read(set, CultureInfo.InvariantCulture).Keys.ToHashSet());
        var missing =
            from file in Components()
            let code = File.ReadAllText(file)
            from Match injection in Injection().Matches(code)
            from Match use in Regex.Matches(code, $@"(?<![\w.]){injection.Groups["name"].Value}\[""(?<key>\w+)""")
            where !known[injection.Groups["set"].Value].Contains(use.Groups["key"].Value)
            select $"{Path.GetFileName(file)}: {use.Value}";

        Assert.Empty(missing);
    }

    [Fact]
    public void No_component_has_words_of_its_own()
    {
        var words =
            from file in Components()
            let markup = Markup(File.ReadAllText(file))
            from Match text in WordsBetweenTags().Matches(markup)
            where !Untranslated.Contains(text.Groups["words"].Value.Trim())
            select $"{Path.GetFileName(file)}: {text.Groups["words"].Value.Trim()}";

        Assert.Empty(words);
    }

    // A command, and the names of standards, are written the same in every language.
    private static readonly string[] Untranslated = ["dotnet run --project src/NewsArchive.Cli -- import seeds", "BibTeX", "RIS", "SHA-256", "Atom", "CSV", "JSON"];

    private static IEnumerable<string> Components() =>
        Directory.EnumerateFiles(Source, "*.razor", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string Markup(string component) =>
        Comment().Replace(component.Split("\n@code", 2)[0], "");

    private static Dictionary<string, string> Read(string set, CultureInfo culture)
    {
        var manager = new ResourceManager($"NewsArchive.Web.Resources.{set}", Assembly.GetAssembly(typeof(ShellText))!);
        return manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
    }

    private static IEnumerable<string> Places(string text) => Place().Matches(text).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"@inject IStringLocalizer<(?<set>\w+)> (?<name>\w+)")]
    private static partial Regex Injection();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex Comment();

    // Between a tag's end and the next tag, on one line: words that are not an expression.
    [GeneratedRegex(@"<(?!script)[a-zA-Z][^<>]*>(?<words>[^<>@\n{}]*\p{L}{2,}[^<>@\n{}]*)</")]
    private static partial Regex WordsBetweenTags();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();
}
