using System.Text;
using NewsArchive.Core.Parsing;
using NewsArchive.Core.Words;

namespace NewsArchive.Core.Tests.Words;

/// <summary>The cost of understanding a query is counted in characters and tokens: it grows with the text and no faster.</summary>
public sealed class SearchQueryCostTests
{
    // Read once to be cut in tokens and once for its words, with what the tokens themselves cost.
    private const int MaxSteps = 5;

    public static TheoryData<string> Pieces =>
        ["\"", "(", ")", "OF ", "a OF ", "-", "–", "=", "=(", "*", "titel:", "foo:", "a-", "a/", "a*", "1.000.", "-(", "\"a\"-", "OF", "'s "];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void A_piece_repeated_to_the_longest_query_costs_a_few_steps_a_character(string piece)
    {
        var text = new StringBuilder();
        while (text.Length < SearchQuery.MaxLength)
            text.Append(piece);
        var steps = new StepCounter();

        SearchQuery.Parse(text.ToString(0, SearchQuery.MaxLength), steps);

        Assert.InRange(steps.Steps, SearchQuery.MaxLength, MaxSteps * SearchQuery.MaxLength);
    }
}
