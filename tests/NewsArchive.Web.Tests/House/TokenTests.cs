using System.Globalization;
using System.Text.RegularExpressions;
using NewsArchive.Store;
using Xunit;

namespace NewsArchive.Web.Tests.House;

/// <summary>The colours: equal wherever dark is said, and told apart by everyone (WCAG 2.2, 1.4.3 and 1.4.11).</summary>
public sealed partial class TokenTests
{
    private static readonly string Css =
        File.ReadAllText(Path.Combine(ArchiveLocations.OfProgram.Root, "src", "NewsArchive.Web", "wwwroot", "css", "tokens.css"));

    private static readonly Dictionary<string, string> Light = Colours(Block(":root {"));
    private static readonly Dictionary<string, string> Dark = Colours(Block(":root[data-theme=\"donker\"] {"));

    public static TheoryData<string, string, double> Pairs => new()
    {
        { "ink", "paper", 7 },
        { "ink", "surface", 7 },
        { "ink", "sunken", 7 },
        { "ink-soft", "paper", 4.5 },
        { "ink-soft", "surface", 4.5 },
        { "ink-soft", "sunken", 4.5 },
        { "accent", "paper", 4.5 },
        { "accent", "surface", 4.5 },
        { "accent", "sunken", 4.5 },
        { "accent-strong", "accent-wash", 4.5 },
        { "on-accent", "accent", 4.5 },
        { "on-accent", "accent-strong", 4.5 },
        { "note", "note-wash", 4.5 },
        { "note", "paper", 4.5 },
        { "ink", "note-wash", 4.5 },
        { "on-mark", "mark", 4.5 },
        { "control", "surface", 3 },
        { "control", "paper", 3 },
        { "focus", "paper", 3 },
        { "focus", "sunken", 3 },
    };

    [Fact]
    public void Dark_by_the_system_and_dark_by_choice_are_the_same()
    {
        Assert.Equal(Dark, Colours(Block(":root:not([data-theme=\"licht\"]) {")));
    }

    [Fact]
    public void Every_colour_of_the_light_theme_has_one_in_the_dark()
    {
        Assert.Equal(Light.Keys.Order(), Dark.Keys.Order());
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Letters_stand_out_from_what_they_stand_on(string letters, string ground, double least)
    {
        Assert.True(Contrast(Light[letters], Light[ground]) >= least, $"light {Contrast(Light[letters], Light[ground]):F2}");
        Assert.True(Contrast(Dark[letters], Dark[ground]) >= least, $"dark {Contrast(Dark[letters], Dark[ground]):F2}");
    }

    [Fact]
    public void Letters_stand_out_from_every_colour_of_the_source_view()
    {
        var sheet = File.ReadAllText(Path.Combine(ArchiveLocations.OfProgram.Root, "src", "NewsArchive.Web", "wwwroot", "css", "source.css"));
        var hues = Hue().Matches(sheet);

        Assert.Equal(10, hues.Count);
        Assert.All(hues, hue => Assert.True(Contrast(Light["ink"], hue.Groups["light"].Value) >= 4.5, hue.Value));
        Assert.All(hues, hue => Assert.True(Contrast(Dark["ink"], hue.Groups["dark"].Value) >= 4.5, hue.Value));
    }

    private static string Block(string start)
    {
        var from = Css.IndexOf(start, StringComparison.Ordinal);
        Assert.True(from >= 0, start);
        return Css[from..Css.IndexOf('}', from)];
    }

    private static Dictionary<string, string> Colours(string block) =>
        Colour().Matches(block).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value);

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Part(int at)
        {
            var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(0)) + (0.7152 * Part(2)) + (0.0722 * Part(4));
    }

    [GeneratedRegex("--(?<name>[a-z-]+): #(?<value>[0-9a-f]{6});")]
    private static partial Regex Colour();

    [GeneratedRegex(@"--hue-[a-z]+: light-dark\(#(?<light>[0-9a-f]{6}), #(?<dark>[0-9a-f]{6})\);")]
    private static partial Regex Hue();
}
