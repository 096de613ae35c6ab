using System.Text;
using NewsArchive.Core.Parsing;
using NewsArchive.Core.Places;

namespace NewsArchive.Core.Tests.Places;

/// <summary>The finder's cost is counted in characters, look-ups and candidates: it grows with the text and no faster.</summary>
public sealed class PlaceFinderCostTests
{
    // Of a text that is nothing but names of many places.
    private const int MaxSteps = 20;

    private static readonly PlaceFinder Finder = new(Gazetteer.Shared);

    public static TheoryData<string> Pieces =>
    [
        "In Aleppo en Homs werd zondag gevochten, zegt president Assad. ", "Springfield ", "San ", "van de der ", "Aleppo-", "Oost-", "al-", "(Bel) ",
        "’", "\" Aleppo ", "A. ", "Jan van Damascus ", "x", "Tripoli, ", "\uD83D", "Universiteit van de ", "ALEPPO ", "In Qwertisa en ",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void The_cost_grows_no_faster_than_the_text(string piece)
    {
        var small = Steps(piece, 4 * 1024);
        var large = Steps(piece, 1024 * 1024);

        Assert.True(small <= MaxSteps * 4 * 1024, $"{small} steps for 4 KB");
        Assert.True(large <= 256 * 1.25 * small, $"{small} steps for 4 KB, {large} for 1 MB");
    }

    private static long Steps(string piece, int length)
    {
        var text = new StringBuilder();
        while (text.Length < length)
            text.Append(piece);
        var steps = new StepCounter();
        var mentions = Finder.Find([text.ToString()], steps);
        Assert.All(mentions, mention => Assert.Equal(mention.Text, text.ToString(mention.Offset, mention.Length)));
        Assert.True(steps.Steps >= length, "steps are counted");
        return steps.Steps;
    }
}
